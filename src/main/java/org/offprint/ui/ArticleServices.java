package org.offprint.ui;

import java.util.List;
import java.util.function.Consumer;
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
  private final Consumer<ArticleId> refresh;

  /**
   * Does it with these.
   *
   * @param look has the window look at the library again
   * @param refresh has an article that is open shown again
   */
  ArticleServices(
      Library library,
      TaskRunner tasks,
      SaveQueue queue,
      LinkOpener browser,
      NoticeBar notices,
      Runnable look,
      Consumer<ArticleId> refresh) {
    this.library = library;
    this.tasks = tasks;
    this.queue = queue;
    this.browser = browser;
    this.notices = notices;
    this.look = look;
    this.refresh = refresh;
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
          refresh.accept(id);
        },
        thrown -> notices.fault(Faults.sentence(thrown)));
  }
}
