package org.offprint.ui;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleStatus;
import org.offprint.ui.list.ArticleListPane;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * What the selected articles have in common, for the words of what can be done with them. Rows may
 * be out of view, where the list does not read them anew. Used on the JavaFX thread.
 */
final class SelectedStatus {
  private final Library library;
  private final TaskRunner tasks;
  private final ArticleListPane list;
  private final ReadingView reading;
  private final Consumer<? super Exception> failed;
  private @Nullable Running renewing;

  SelectedStatus(
      Library library,
      TaskRunner tasks,
      ArticleListPane list,
      ReadingView reading,
      Consumer<? super Exception> failed) {
    this.library = library;
    this.tasks = tasks;
    this.list = list;
    this.reading = reading;
    this.failed = failed;
  }

  /** As far as it is known; null for none. */
  @Nullable ArticleStatus now() {
    ArticleStatus common = list.statuses().common();
    Article article = reading.article();
    if (common != null || article == null) {
      return common;
    }
    return list.selected().equals(List.of(article.id())) ? article.summary().status() : null;
  }

  /** Asks the library for it, since it may have changed. */
  void renew(Runnable then) {
    overtaken();
    if (list.selected().isEmpty()) {
      then.run();
      return;
    }
    List<ArticleId> some = list.statuses().some();
    renewing =
        tasks.run(
            () -> library.summaries(some),
            found -> {
              renewing = null;
              list.statuses().learn(found);
              then.run();
            },
            thrown -> {
              renewing = null;
              failed.accept(thrown);
            });
  }

  /** The person has changed it: what is being read is older than that. */
  void overtaken() {
    if (renewing != null) {
      renewing.cancel();
      renewing = null;
    }
  }
}
