package org.offprint.ui.reader;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;

/** Does for the nodes of the text what they ask of the pane. JavaFX thread only. */
final class PaneGuide implements PassageContext.Guide {
  private final ReaderActions actions;
  private final ScrollPort port;
  private final Consumer<@Nullable String> point;
  private @Nullable Typesetting typesetting;
  private @Nullable Enlarging enlarging;

  /**
   * Nothing to serve yet.
   *
   * @param point told where the link leads that the mouse is on; null for none
   */
  PaneGuide(ReaderActions actions, ScrollPort port, Consumer<@Nullable String> point) {
    this.actions = actions;
    this.port = port;
    this.point = point;
  }

  /** Serves the nodes of a text from now on, which were given this guide. */
  void serve(Typesetting text, Enlarging pictures) {
    typesetting = text;
    enlarging = pictures;
  }

  @Override
  public void follow(String link) {
    if (!link.startsWith("#")) {
      actions.openInBrowser(link);
      return;
    }
    Integer place = typesetting == null ? null : typesetting.place(link.substring(1));
    if (place != null) {
      port.goTo(new ScrollPosition(place, 0));
    }
  }

  @Override
  public void point(@Nullable String link) {
    point.accept(link);
  }

  @Override
  public void fetchMissing() {
    Article shown = typesetting == null ? null : typesetting.article();
    if (shown != null) {
      actions.fetchMissingImages(shown.id());
    }
  }

  @Override
  public void foldComments() {
    if (typesetting != null) {
      typesetting.foldComments();
    }
  }

  @Override
  public void enlarge(String url) {
    if (enlarging != null) {
      enlarging.show(url);
    }
  }
}
