package org.offprint.ui;

import org.offprint.library.SaveOutcome;
import org.offprint.model.ArticleId;
import org.offprint.ui.adding.SaveJob;
import org.offprint.ui.adding.SaveQueue;
import org.offprint.ui.i18n.Messages;

/** Decides what happens in the window when a save has ended well. */
final class SaveArrivals implements SaveQueue.Arrivals {
  /** What the window does for arrivals. */
  interface Window {
    /** Shows the article in the list and opens it. */
    void reveal(ArticleId id);

    /** Brings the list up to date. */
    void libraryChanged();

    void say(String sentence);

    /** Says what matters less than a report that stands there. */
    void mention(String sentence);

    void offer(String sentence, String actionWords, Runnable action);

    /** Whether the person is reading an article now, and would be torn from it. */
    boolean reading();
  }

  private final Window window;

  SaveArrivals(Window window) {
    this.window = window;
  }

  @Override
  public void saved(SaveJob job, SaveOutcome.Saved saved) {
    window.libraryChanged();
    if (job.alone() && !window.reading()) {
      window.reveal(saved.id());
    } else if (job.alone()) {
      window.offer(
          Messages.text("saved", saved.title()),
          Messages.text("saved.open"),
          () -> window.reveal(saved.id()));
    }
    if (saved.commentsCutTo() > 0) {
      window.say(Messages.text("saved.comments", saved.title(), saved.commentsCutTo()));
    }
  }

  @Override
  public void alreadySaved(SaveJob job, SaveOutcome.AlreadySaved already) {
    window.libraryChanged();
    window.mention(
        Messages.text(already.restored() ? "already.restored" : "already", already.title()));
    if (job.alone()) {
      window.reveal(already.id());
    }
  }
}
