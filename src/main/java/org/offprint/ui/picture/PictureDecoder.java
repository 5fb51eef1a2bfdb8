package org.offprint.ui.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javafx.scene.image.Image;
import org.offprint.model.ImageData;

/**
 * Turns the bytes of an image into a JavaFX image, no larger than it will be shown. Blocks and may
 * take long: not for the JavaFX thread. Opens no connection.
 *
 * <p>JPEG, PNG and GIF are JavaFX's own; what it refuses of them (four-colour JPEG), WebP, and long
 * animations go through ImageIO; SVG is drawn by JSVG as a picture.
 */
public final class PictureDecoder {
  /** More pixels than this are not decoded: about ten times what a large screen has. */
  static final long MOST_PIXELS = 80_000_000;

  private static final int LARGEST_ANIMATION = 3_000_000;

  /** A decoder, which keeps nothing. */
  public PictureDecoder() {}

  /**
   * Decodes an image.
   *
   * @param width at which it will be shown, in pixels; a larger image is scaled down to it, a
   *     smaller one is left as it is
   * @throws IOException if the bytes are no such image, or one too large
   */
  public Image decode(ImageData data, double width) throws IOException {
    int target = (int) Math.clamp(Math.ceil(width), 1, 16_000);
    return switch (data.mediaType()) {
      case "image/svg+xml" -> SvgPictures.draw(data.bytes(), target);
      case "image/webp" -> RasterPictures.read(data.bytes(), target);
      case "image/gif" ->
          data.bytes().length > LARGEST_ANIMATION
              ? RasterPictures.read(data.bytes(), target)
              : plain(data, target);
      default -> plain(data, target);
    };
  }

  private static Image plain(ImageData data, int target) throws IOException {
    RasterPictures.Header header = RasterPictures.header(data.bytes());
    if (header.turned()) {
      return RasterPictures.read(data.bytes(), target);
    }
    double scaled = header.width() > target ? target : 0;
    Image image = new Image(new ByteArrayInputStream(data.bytes()), scaled, 0, true, true);
    if (image.isError() || image.getWidth() < 1) {
      return RasterPictures.read(data.bytes(), target);
    }
    return image;
  }
}
