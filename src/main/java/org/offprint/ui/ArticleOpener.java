package org.offprint.ui;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/** Reads one article at a time from the library, in the background. Used on the JavaFX thread. */
final class ArticleOpener {
  /** Most articles are here sooner; words that only flash would disturb. */
  private static final Duration BEFORE_SAYING_SO = Duration.ofMillis(400);

  /** Shows how far it is; told on the JavaFX thread. */
  interface View {
    /** It takes a while. */
    void opening();

    /** There is no such article. */
    void gone();

    /** It could not be read. */
    void failed(Exception thrown);
  }

  private final Library library;
  private final TaskRunner tasks;
  private final View view;
  private @Nullable Running opening;
  private @Nullable Running sayingSo;
  private @Nullable ArticleId wanted;

  ArticleOpener(Library library, TaskRunner tasks, View view) {
    this.library = library;
    this.tasks = tasks;
    this.view = view;
  }

  /** The article that was opened last, or is on its way; null after {@link #stop}. */
  @Nullable ArticleId wanted() {
    return wanted;
  }

  /**
   * Opens an article.
   *
   * @param other whether another one is in view meanwhile
   */
  void open(ArticleId id, boolean other, Consumer<? super OpenedArticle> then) {
    stop();
    wanted = id;
    if (other) {
      sayingSo = tasks.after(BEFORE_SAYING_SO, this::sayOpening);
    }
    opening =
        tasks.run(
            () -> OpenedArticle.read(library, id).orElse(null),
            opened -> {
              here();
              if (opened == null) {
                view.gone();
              } else {
                then.accept(opened);
              }
            },
            thrown -> {
              here();
              view.failed(thrown);
            });
  }

  /** Opens nothing any more. */
  void stop() {
    if (opening != null) {
      opening.cancel();
      opening = null;
    }
    here();
    wanted = null;
  }

  private void sayOpening() {
    sayingSo = null;
    view.opening();
  }

  /** There is nothing left to wait for. */
  private void here() {
    if (sayingSo != null) {
      sayingSo.cancel();
      sayingSo = null;
    }
  }
}
