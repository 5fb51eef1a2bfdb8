package org.offprint.ui.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;
import org.offprint.ui.task.TaskRunner;

/**
 * Loads pictures in the background, few at a time, and keeps those last seen. JavaFX thread only.
 */
public final class PictureLoader {
  private static final int AT_ONCE = 2;
  private static final long KEPT_PIXELS = 24_000_000;
  private static final double STEP = 64;

  private record Key(ImageHash hash, int width) {}

  private record Waiting(Consumer<? super Image> loaded, Runnable failed) {}

  private final Function<ImageHash, Optional<ImageData>> library;
  private final TaskRunner tasks;
  private final PictureDecoder decoder = new PictureDecoder();
  private final Semaphore turns = new Semaphore(AT_ONCE);
  private final Map<Key, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Key, List<Waiting>> waiting = new HashMap<>();
  private long keptPixels;

  /**
   * A loader with nothing loaded.
   *
   * @param library gives the bytes of an image it holds; blocks, called on background threads
   */
  public PictureLoader(Function<ImageHash, Optional<ImageData>> library, TaskRunner tasks) {
    this.library = library;
    this.tasks = tasks;
  }

  /**
   * Asks for a picture; returns at once.
   *
   * @param width at which it will be shown, in pixels of the screen
   * @param loaded receives the picture on the JavaFX thread; before this returns if it is at hand
   * @param failed called on the JavaFX thread if there is no such image, or a broken one
   */
  public void picture(
      ImageHash hash, double width, Consumer<? super Image> loaded, Runnable failed) {
    Key key = new Key(hash, (int) (Math.ceil(width / STEP) * STEP));
    Image image = kept.get(key);
    if (image != null) {
      loaded.accept(image);
      return;
    }
    List<Waiting> others = waiting.get(key);
    if (others != null) {
      others.add(new Waiting(loaded, failed));
      return;
    }
    waiting.put(key, new ArrayList<>(List.of(new Waiting(loaded, failed))));
    tasks.run(
        () -> load(key),
        found -> {
          keep(key, found);
          answers(key).forEach(one -> one.loaded().accept(found));
        },
        thrown -> answers(key).forEach(one -> one.failed().run()));
  }

  private List<Waiting> answers(Key key) {
    List<Waiting> answers = waiting.remove(key);
    return answers == null ? List.of() : answers;
  }

  private Image load(Key key) throws IOException, InterruptedException {
    turns.acquire();
    try {
      ImageData data =
          library
              .apply(key.hash())
              .orElseThrow(() -> new IOException("The library does not hold " + key.hash()));
      return decoder.decode(data, key.width());
    } finally {
      turns.release();
    }
  }

  private void keep(Key key, Image image) {
    kept.put(key, image);
    keptPixels += pixels(image);
    Iterator<Map.Entry<Key, Image>> oldest = kept.entrySet().iterator();
    while (keptPixels > KEPT_PIXELS && kept.size() > 1) {
      keptPixels -= pixels(oldest.next().getValue());
      oldest.remove();
    }
  }

  private static long pixels(Image image) {
    return (long) (image.getWidth() * image.getHeight());
  }
}
