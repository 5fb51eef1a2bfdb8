package org.offprint.ui.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads pictures through ImageIO: the first frame, skipping pixels that would not be seen. */
final class RasterPictures {
  private RasterPictures() {}

  /**
   * What an image says of itself before it is decoded.
   *
   * @param turned whether it has to be turned or mirrored to stand upright
   */
  record Header(int width, int height, boolean turned) {}

  /**
   * Reads the size of an image without decoding it.
   *
   * @throws IOException if it is no image, or one too large to decode
   */
  static Header header(byte[] bytes) throws IOException {
    return with(bytes, reader -> checked(reader, bytes));
  }

  private static Header checked(ImageReader reader, byte[] bytes) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (width < 1 || height < 1 || (long) width * height > PictureDecoder.MOST_PIXELS) {
      throw new IOException("An image of " + width + " by " + height + " pixels is not decoded");
    }
    return new Header(width, height, Orientation.of(bytes) != Orientation.UPRIGHT);
  }

  /** Decodes the first frame, at least {@code target} pixels wide if it is that large. */
  static Image read(byte[] bytes, int target) throws IOException {
    return toFx(readUpright(bytes, target));
  }

  /** The same as a picture of AWT. */
  static BufferedImage readUpright(byte[] bytes, int target) throws IOException {
    return with(
        bytes,
        reader -> {
          Header header = checked(reader, bytes);
          int shownWidth = Orientation.of(bytes).swapsSides() ? header.height() : header.width();
          int step = Math.max(1, shownWidth / Math.max(1, target));
          ImageReadParam param = reader.getDefaultReadParam();
          param.setSourceSubsampling(step, step, 0, 0);
          return Orientation.of(bytes).upright(reader.read(0, param));
        });
  }

  static WritableImage toFx(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    WritableImage fx = new WritableImage(width, height);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      fx.getPixelWriter()
          .setPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
    }
    return fx;
  }

  private interface Use<T> {
    T of(ImageReader reader) throws IOException;
  }

  private static <T> T with(byte[] bytes, Use<T> use) throws IOException {
    try (ImageInputStream in = new MemoryInput(bytes)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("Not an image of a known kind");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, false, true);
        return use.of(reader);
      } finally {
        reader.dispose();
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      // what readers throw at broken images
      throw new IOException("A broken image", e);
    }
  }

  /** ImageIO's own stream over bytes goes through a temporary file unless told otherwise. */
  private static final class MemoryInput extends javax.imageio.stream.MemoryCacheImageInputStream {
    MemoryInput(byte[] bytes) {
      super(new ByteArrayInputStream(bytes));
    }
  }
}
