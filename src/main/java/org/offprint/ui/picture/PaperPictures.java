package org.offprint.ui.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.offprint.model.Article;
import org.offprint.model.ArticleImage;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;
import org.offprint.print.PictureSource;

/** The pictures of an article for printing, as the library holds them; opens no connection. */
public final class PaperPictures implements PictureSource {
  private final Map<String, ImageHash> held;
  private final Function<ImageHash, Optional<ImageData>> images;

  /**
   * The pictures of an article.
   *
   * @param images gives an image of the library; may block
   */
  public PaperPictures(Article article, Function<ImageHash, Optional<ImageData>> images) {
    this.images = images;
    this.held =
        article.images().stream()
            .filter(image -> !image.missing())
            .collect(
                Collectors.toMap(
                    ArticleImage::url,
                    image -> Objects.requireNonNull(image.hash()),
                    (first, again) -> first));
  }

  @Override
  public Optional<BufferedImage> picture(String url, int width) {
    ImageHash hash = held.get(url);
    return hash == null ? Optional.empty() : images.apply(hash).flatMap(data -> read(data, width));
  }

  private static Optional<BufferedImage> read(ImageData data, int width) {
    try {
      return Optional.of(
          data.mediaType().equals("image/svg+xml")
              ? SvgPictures.paint(data.bytes(), width)
              : RasterPictures.readUpright(data.bytes(), width));
    } catch (IOException broken) {
      return Optional.empty();
    }
  }
}
