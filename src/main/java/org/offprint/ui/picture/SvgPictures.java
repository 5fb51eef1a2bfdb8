package org.offprint.ui.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.image.Image;

/**
 * Draws SVG as a picture. Nothing in it is run and nothing it refers to is fetched; nesting, reuse
 * and paths are limited.
 */
final class SvgPictures {
  private static final int LARGEST_FILE = 2_000_000;
  private static final int SMALLEST_SIDE = 1;
  private static final int TALLEST = 8_000;
  private static final DocumentLimits LIMITS = new DocumentLimits(40, 8, 5_000);

  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger JSVG = Logger.getLogger("com.github.weisj.jsvg");

  private SvgPictures() {}

  /** Draws at a width; an SVG without a size of its own fills it. */
  static Image draw(byte[] bytes, int width) throws IOException {
    return RasterPictures.toFx(paint(bytes, width));
  }

  /** The same as a picture of AWT. */
  static BufferedImage paint(byte[] bytes, int width) throws IOException {
    if (bytes.length > LARGEST_FILE) {
      throw new IOException("An SVG of " + bytes.length + " bytes is not drawn");
    }
    SVGDocument document = load(bytes);
    FloatSize size = document.size();
    if (!(size.width > 0 && size.height > 0)) {
      throw new IOException("An SVG without a size");
    }
    int w = Math.max(SMALLEST_SIDE, width);
    int h = (int) Math.clamp(Math.ceil((double) w * size.height / size.width), 1, TALLEST);
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      document.renderWithPlatform(NullPlatformSupport.INSTANCE, g, new ViewBox(0, 0, w, h));
    } catch (RuntimeException e) {
      throw new IOException("A broken SVG", e);
    } finally {
      g.dispose();
    }
    return image;
  }

  private static SVGDocument load(byte[] bytes) throws IOException {
    // A broken picture is no fault of the program: it is nothing to tell the console.
    JSVG.setLevel(Level.OFF);
    SvgDashes dashes = new SvgDashes();
    LoaderContext context =
        LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .documentLimits(LIMITS)
            .preProcessor(dashes)
            .cssParser(dashes)
            .build();
    try {
      SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes), null, context);
      if (document == null) {
        throw new IOException("Not an SVG");
      }
      return document;
    } catch (RuntimeException e) {
      throw new IOException("A broken SVG", e);
    }
  }
}
