package org.offprint.ui;

import java.util.function.Supplier;
import org.offprint.model.ArticleId;
import org.offprint.ui.reader.ReaderActions;

/** Passes on what is asked for in an article: the pane is made before those who do it. */
final class ReaderRequests implements ReaderActions {
  private final Supplier<ArticleServices> services;

  /**
   * For any number of panes.
   *
   * @param services not asked for before something is asked for in an article
   */
  ReaderRequests(Supplier<ArticleServices> services) {
    this.services = services;
  }

  @Override
  public void openInBrowser(String url) {
    services.get().openInBrowser(url);
  }

  @Override
  public void saveLink(String url) {
    services.get().saveLink(url);
  }

  @Override
  public void fetchMissingImages(ArticleId id) {
    services.get().fetchMissingImages(id);
  }
}
