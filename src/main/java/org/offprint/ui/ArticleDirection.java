package org.offprint.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.DirectionChoice;
import org.offprint.model.TextDirection;
import org.offprint.ui.task.TaskRunner;

/** From which side the open article is set, and another choice of it. JavaFX thread. */
final class ArticleDirection {
  private final Library library;
  private final TaskRunner tasks;
  private final ReadingView reading;
  private final Consumer<? super Exception> failed;
  private DirectionChoice chosen = DirectionChoice.NONE;

  ArticleDirection(
      Library library, TaskRunner tasks, ReadingView reading, Consumer<? super Exception> failed) {
    this.library = library;
    this.tasks = tasks;
    this.reading = reading;
    this.failed = failed;
  }

  /** Another article is open. */
  void opened(DirectionChoice its) {
    chosen = its;
  }

  /** What was chosen, if it is not the side that the text speaks for. */
  DirectionChoice now() {
    return reading.article() == null ? DirectionChoice.NONE : chosen;
  }

  /** Sets the article from one side; null leaves it to its site, then to the text. */
  void choose(@Nullable TextDirection side) {
    change(id -> library.reading().setDirection(id, side));
  }

  /** Sets the articles of the article's site from one side; null leaves it to the text. */
  void chooseForSite(@Nullable TextDirection side) {
    change(id -> library.reading().setSiteDirection(id, side));
  }

  private void change(Consumer<ArticleId> change) {
    Article shown = reading.article();
    if (shown != null) {
      tasks.run(
          () -> {
            change.accept(shown.id());
            return true;
          },
          done -> reading.refresh(shown.id()),
          failed);
    }
  }
}
