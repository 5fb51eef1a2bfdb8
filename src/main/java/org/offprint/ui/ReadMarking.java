package org.offprint.ui;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/** Finds that an unread article was looked at. Used on the JavaFX thread. */
final class ReadMarking {
  /** An article that stays open so long counts as read. */
  private static final Duration A_MOMENT = Duration.ofMillis(1200);

  private final TaskRunner tasks;
  private final Consumer<ArticleId> lookedAt;
  private @Nullable Running looking;

  ReadMarking(TaskRunner tasks, Consumer<ArticleId> lookedAt) {
    this.tasks = tasks;
    this.lookedAt = lookedAt;
  }

  /** An article is open now. */
  void opened(Article article) {
    if (!article.summary().status().read()) {
      looking = tasks.after(A_MOMENT, () -> lookedAt.accept(article.id()));
    }
  }

  /** It is not open any more, or the person has said whether it is read. */
  void stop() {
    if (looking != null) {
      looking.cancel();
      looking = null;
    }
  }
}
