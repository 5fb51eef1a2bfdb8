package org.offprint.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.offprint.document.Document;
import org.offprint.library.Library;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.ui.controls.StateMessage;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.organise.SelectionPane;
import org.offprint.ui.reader.PictureSource;
import org.offprint.ui.reader.ReaderActions;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.ScrollPosition;
import org.offprint.ui.task.TaskRunner;

/**
 * The right of the window: an article, or words that say why there is none. Loads in the
 * background; the article before stays for a moment, then words say that the next is being opened.
 */
final class ReadingView extends BorderPane implements ArticleOpener.View {
  private final ReadingPane page;
  private final StateMessage state = new StateMessage();
  private final ReadingTop top = new ReadingTop();
  private final StackPane centre = new StackPane();
  private @Nullable SelectionPane many;
  private @Nullable Article article;
  private @Nullable Document document;
  private boolean changed;
  private Consumer<@Nullable Article> shown = any -> {};
  private final PlaceKeeper places;
  private final ArticleOpener opener;
  private final ArticleDirection direction;
  private final FoundPlaces found;
  private final PageTurns turns;

  ReadingView(
      Library library,
      TaskRunner tasks,
      PictureSource pictures,
      ReaderActions does,
      Consumer<? super Exception> failed) {
    this.page = new ReadingPane(pictures, does);
    this.opener = new ArticleOpener(library, tasks, this);
    this.direction = new ArticleDirection(library, tasks, this, failed);
    this.found = new FoundPlaces(page, top.hits());
    this.turns = new PageTurns(page);
    this.places = new PlaceKeeper(library, tasks, page, new SaidOnce(failed));
    page.onMoved(this::moved);
    getStyleClass().add("reading-view");
    setTop(top);
    centre.getChildren().addAll(page, state);
    setCenter(centre);
    showNothing();
  }

  /** Has {@code pane} stand in the place of an article while several are selected. */
  void setSelectionPane(SelectionPane pane) {
    many = pane;
    centre.getChildren().add(pane);
  }

  /** What stands above the article. */
  ReadingTop top() {
    return top;
  }

  /** What shows the article; empty while there is none. */
  ReadingPane page() {
    return page;
  }

  /** From which side the article is set. */
  ArticleDirection direction() {
    return direction;
  }

  /** The places in the article that a search found. */
  FoundPlaces found() {
    return found;
  }

  /** Turns the article's pages. */
  PageTurns turns() {
    return turns;
  }

  /** Has {@code listener} told of every article that is shown, and of null for none. */
  void onShown(Consumer<@Nullable Article> listener) {
    shown = listener;
  }

  /** The article on the pane, or on its way there. */
  @Nullable ArticleId wanted() {
    return opener.wanted();
  }

  /** The article on the pane. */
  @Nullable Article article() {
    return article;
  }

  /** Its body; null if there is none. */
  @Nullable Document document() {
    return article == null ? null : document;
  }

  /** Whether the article's text is another than the one that the reader read last. */
  boolean changed() {
    return changed;
  }

  /**
   * Opens an article.
   *
   * @param then told of the article once it is shown
   */
  void open(ArticleId id, Consumer<? super Article> then) {
    stop();
    if (article == null) {
      // Until it is here, nothing is better than words that are no longer true.
      state.setVisible(false);
    }
    opener.open(
        id,
        article == null || !article.id().equals(id),
        opened -> {
          show(opened);
          then.accept(opened.article());
        });
  }

  /** Shows an article again, at the same place of its text, if it is the one on the pane. */
  void refresh(ArticleId id) {
    if (article != null && article.id().equals(id)) {
      ScrollPosition place = page.position();
      List<String> before = page.passageTexts();
      open(id, again -> page.goTo(place.moved(before, page.passageTexts())));
    }
  }

  private void show(OpenedArticle opened) {
    article = opened.article();
    document = opened.document();
    changed = opened.changed();
    direction.opened(opened.direction());
    page.show(opened.prepared());
    shown.accept(opened.article());
    page.setVisible(true);
    state.setVisible(false);
    places.opened(opened.article().id(), opened.place(), changed);
    showTimeLeft();
  }

  /** Shows nothing until an article is opened, which will be soon. */
  void expect() {
    state.setVisible(false);
  }

  /** Says that nothing is selected. */
  void showNothing() {
    stop();
    showState(
        MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE,
        Messages.text("reading.nothing"),
        Messages.text("reading.nothing.hint"));
  }

  /** Shows that several articles are selected. */
  void showMany(List<ArticleId> ids) {
    stop();
    article = null;
    top.sayLeft("");
    page.clear();
    shown.accept(null);
    page.setVisible(false);
    state.setVisible(false);
    if (many != null) {
      many.show(ids);
    }
  }

  private void moved() {
    places.moved();
    showTimeLeft();
  }

  private void showTimeLeft() {
    top.sayLeft(article == null ? "" : TimeLeft.words(article, page.progress()));
  }

  /** The window closes: what is not kept yet is kept. */
  void leave() {
    places.leave();
  }

  private void stop() {
    places.leave();
    if (many != null) {
      many.hide();
    }
    opener.stop();
  }

  /** The page, though empty, stays where it is: it may have the keyboard. */
  @Override
  public void opening() {
    say(MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE, Messages.text("reading.opening"), "");
  }

  @Override
  public void gone() {
    showState(MaterialDesignA.ALERT_CIRCLE_OUTLINE, Messages.text("reading.gone"), "");
  }

  @Override
  public void failed(Exception thrown) {
    showState(
        MaterialDesignA.ALERT_CIRCLE_OUTLINE,
        Messages.text("reading.failed"),
        Faults.sentence(thrown));
  }

  private void showState(Ikon sign, String headline, String hint) {
    say(sign, headline, hint);
    page.setVisible(false);
  }

  private void say(Ikon sign, String headline, String hint) {
    article = null;
    top.sayLeft("");
    top.hits().hide();
    page.clear();
    state.show(sign, headline, hint);
    shown.accept(null);
    state.setVisible(true);
  }

  /** Puts the keyboard into the article. */
  void focus() {
    if (article != null) {
      page.focusText();
    }
  }
}
