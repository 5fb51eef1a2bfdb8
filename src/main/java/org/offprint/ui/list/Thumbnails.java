package org.offprint.ui.list;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;
import org.offprint.ui.picture.PictureDecoder;
import org.offprint.ui.task.TaskRunner;

/**
 * The small pictures of the rows in view, decoded in the background at the size they are shown in.
 * Holds a bounded number. Used on the JavaFX thread.
 */
final class Thumbnails {
  private static final int HELD = 200;

  /** Enough for a wide picture to fill a square, on a screen of twice the pixels. */
  private static final double WIDTH = 240;

  private final PictureDecoder decoder = new PictureDecoder();
  private final Library library;
  private final TaskRunner tasks;
  private final Runnable arrived;
  private final Map<ImageHash, Optional<Image>> held = new LinkedHashMap<>();
  private final Set<ImageHash> loading = new HashSet<>();

  /**
   * No pictures yet.
   *
   * @param arrived told when a picture has come that was asked for
   */
  Thumbnails(Library library, TaskRunner tasks, Runnable arrived) {
    this.library = library;
    this.tasks = tasks;
    this.arrived = arrived;
  }

  /** The picture; null while it is being loaded, and if it cannot be shown. */
  @Nullable Image get(ImageHash hash) {
    Optional<Image> image = held.get(hash);
    if (image == null) {
      load(hash);
      return null;
    }
    return image.orElse(null);
  }

  private void load(ImageHash hash) {
    if (!loading.add(hash)) {
      return;
    }
    tasks.run(
        () -> library.image(hash).flatMap(this::decode),
        image -> {
          loading.remove(hash);
          hold(hash, image);
          arrived.run();
        },
        thrown -> {
          loading.remove(hash);
          hold(hash, Optional.empty());
        });
  }

  private void hold(ImageHash hash, Optional<Image> image) {
    held.put(hash, image);
    if (held.size() > HELD) {
      held.remove(held.keySet().iterator().next());
    }
  }

  private Optional<Image> decode(ImageData data) {
    try {
      return Optional.of(decoder.decode(data, WIDTH));
    } catch (IOException broken) {
      return Optional.empty();
    }
  }
}
