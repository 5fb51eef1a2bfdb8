package org.offprint.ui.reader;

import java.util.Map;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ImageHash;

/**
 * What the nodes of passages need to know.
 *
 * @param images which pictures the library holds, by address
 * @param tallest gives the height that no picture is to exceed, in pixels
 */
record PassageContext(
    ReaderStyle style,
    TypeMetrics metrics,
    Map<String, ImageHash> images,
    PictureSource pictures,
    Guide guide,
    DoubleSupplier tallest) {
  PassageContext {
    images = Map.copyOf(images);
  }

  /** What a node asks of the pane. JavaFX thread. */
  interface Guide {
    /** Follows a link: in the article itself, or out. */
    void follow(String link);

    /** Says where a link leads; null when the mouse has left it. */
    void point(@Nullable String link);

    void fetchMissing();

    void foldComments();

    /** Shows a picture large. */
    void enlarge(String url);
  }

  @Nullable ImageHash image(String url) {
    return images.get(url);
  }
}
