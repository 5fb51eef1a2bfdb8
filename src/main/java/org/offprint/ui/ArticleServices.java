package org.offprint.ui;

import java.util.List;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.ui.adding.SaveQueue;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.reader.ReaderActions;
import org.offprint.ui.task.TaskRunner;

/** Does what a reader asks for within an article. */
final class ArticleServices implements ReaderActions {
  private final Library library;
  private final TaskRunner tasks;
  private final SaveQueue queue;
  private final LinkOpener browser;
  private final NoticeBar notices;
  private final Runnable look;

  /**
   * Does it with these.
   *
   * @param look has the window look at the library again
   */
  ArticleServices(
      Library library,
      TaskRunner tasks,
      SaveQueue queue,
      LinkOpener browser,
      NoticeBar notices,
      Runnable look) {
    this.library = library;
    this.tasks = tasks;
    this.queue = queue;
    this.browser = browser;
    this.notices = notices;
    this.look = look;
  }

  @Override
  public void openInBrowser(String url) {
    browser.open(url);
  }

  @Override
  public void saveLink(String url) {
    queue.add(List.of(url));
  }

  @Override
  public void fetchMissingImages(ArticleId id) {
    notices.say(Messages.text("pictures.fetching"));
    tasks.run(
        () -> library.fetchMissingImages(id, progress -> {}),
        missing -> {
          notices.say(Messages.text("pictures.missing", missing));
          look.run();
        },
        thrown -> notices.fault(Faults.sentence(thrown)));
  }
}
