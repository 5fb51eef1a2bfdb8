package org.offprint.ui;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ReadingPlace;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.ScrollPosition;
import org.offprint.ui.task.SerialTasks;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * Keeps, in the library, where the reader is in each article: a moment after the text last moved,
 * and when it is left. Used on the JavaFX thread; writes in the background.
 */
final class PlaceKeeper {
  private static final Duration A_MOMENT = Duration.ofMillis(700);

  /** Who has read so much is through: the next time begins at the beginning. */
  private static final double THROUGH = 0.985;

  private final Library library;
  private final TaskRunner tasks;
  private final SerialTasks writes;
  private final ReadingPane page;
  private final Consumer<? super Exception> failed;
  private @Nullable ArticleId article;
  private @Nullable ReadingPlace kept;
  private @Nullable Running waiting;
  private boolean moved;

  PlaceKeeper(
      Library library, TaskRunner tasks, ReadingPane page, Consumer<? super Exception> failed) {
    this.library = library;
    this.tasks = tasks;
    this.writes = new SerialTasks(tasks);
    this.page = page;
    this.failed = failed;
  }

  /**
   * An article is on the pane now: goes where it was left.
   *
   * @param place null if it was never read
   * @param changed whether the place is one of an earlier text, and is to be kept in this one
   */
  void opened(ArticleId id, @Nullable ReadingPlace place, boolean changed) {
    article = null;
    if (place != null && place.progress() < THROUGH) {
      page.goTo(new ScrollPosition(place.paragraph(), place.part()));
    }
    kept = changed ? null : place;
    moved = false;
    article = id;
    if (changed) {
      moved();
    }
  }

  /** The text has moved. */
  void moved() {
    if (article != null) {
      moved = true;
      if (waiting == null) {
        waiting = tasks.after(A_MOMENT, this::keep);
      }
    }
  }

  /** The article is left: what is not written yet is written now. */
  void leave() {
    keep();
    article = null;
  }

  private void keep() {
    if (waiting != null) {
      waiting.cancel();
      waiting = null;
    }
    ArticleId id = article;
    if (id == null || !moved) {
      return;
    }
    moved = false;
    ScrollPosition position = page.position();
    ReadingPlace place =
        new ReadingPlace(
            position.paragraph(), Math.clamp(position.offset(), 0.0, 1.0), page.progress());
    boolean untouched = kept == null && position.equals(ScrollPosition.TOP);
    if (!untouched && !place.equals(kept)) {
      kept = place;
      writes.run(
          () -> {
            library.reading().keep(id, place);
            return true;
          },
          done -> {},
          failed);
    }
  }
}
