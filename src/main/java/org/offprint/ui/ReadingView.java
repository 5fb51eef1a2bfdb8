package org.offprint.ui;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.offprint.document.Document;
import org.offprint.library.Library;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.DirectionChoice;
import org.offprint.model.SearchQuery;
import org.offprint.model.TextDirection;
import org.offprint.ui.actions.WindowAction;
import org.offprint.ui.controls.StateMessage;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.organise.SelectionPane;
import org.offprint.ui.reader.PictureSource;
import org.offprint.ui.reader.ReaderActions;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.ScrollPosition;
import org.offprint.ui.search.HitsBar;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * The right of the window: an article, or words that say why there is none. Loads in the
 * background; the article before stays for a moment, then words say that the next is being opened.
 */
final class ReadingView extends BorderPane {
  /** Most articles are here sooner; words that only flash would disturb. */
  private static final Duration BEFORE_SAYING_SO = Duration.ofMillis(400);

  private final Library library;
  private final TaskRunner tasks;
  private final ReadingPane page;
  private final StateMessage state = new StateMessage();
  private final ReadingToolbar actions = new ReadingToolbar();
  private final StackPane centre = new StackPane();
  private @Nullable SelectionPane many;
  private final HitsBar hits = new HitsBar();

  /** Set once, before what stands below: that is the order in which Tab goes. */
  private final VBox top = new VBox(actions, hits);

  private @Nullable Running opening;
  private @Nullable Running sayingSo;
  private @Nullable ArticleId wanted;
  private @Nullable Article article;
  private @Nullable Document document;
  private boolean changed;
  private Consumer<@Nullable Article> shown = any -> {};
  private final PlaceKeeper places;
  private final Consumer<? super Exception> failed;
  private DirectionChoice direction = DirectionChoice.NONE;

  ReadingView(
      Library library,
      TaskRunner tasks,
      PictureSource pictures,
      ReaderActions does,
      Consumer<? super Exception> failed) {
    this.library = library;
    this.tasks = tasks;
    this.page = new ReadingPane(pictures, does);
    this.failed = failed;
    this.places = new PlaceKeeper(library, tasks, page, new SaidOnce(failed));
    page.onMoved(this::moved);
    getStyleClass().add("reading-view");
    setTop(top);
    centre.getChildren().addAll(page, state);
    setCenter(centre);
    showNothing();
  }

  /** Puts buttons for these above the article. */
  void setActions(WindowAction... offered) {
    actions.add(offered);
  }

  /** Puts {@code strip} between the buttons and the article. */
  void setStrip(Node strip) {
    top.getChildren().add(1, strip);
  }

  /** Has {@code pane} stand in the place of an article while several are selected. */
  void setSelectionPane(SelectionPane pane) {
    many = pane;
    centre.getChildren().add(pane);
  }

  /** Has {@code action} run when the person presses Escape in the article. */
  void onEscape(Runnable action) {
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            action.run();
            event.consume();
          }
        });
  }

  /** Shows or hides all but the text. */
  void setBare(boolean bare) {
    top.setVisible(!bare);
    top.setManaged(!bare);
  }

  /** Where an action has its button above the article. */
  Node placeOf(WindowAction action) {
    return actions.placeOf(action);
  }

  /** What shows the article; empty while there is none. */
  ReadingPane page() {
    return page;
  }

  /** Has {@code listener} told of every article that is shown, and of null for none. */
  void onShown(Consumer<@Nullable Article> listener) {
    shown = listener;
  }

  /** The article on the pane, or on its way there. */
  @Nullable ArticleId wanted() {
    return wanted;
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
    wanted = id;
    if (article == null || !article.id().equals(id)) {
      sayingSo = tasks.after(BEFORE_SAYING_SO, this::showOpening);
    }
    opening =
        tasks.run(
            () -> OpenedArticle.read(library, id).orElse(null),
            opened -> {
              here();
              if (opened == null) {
                showState(MaterialDesignA.ALERT_CIRCLE_OUTLINE, Messages.text("reading.gone"), "");
              } else {
                show(opened);
                then.accept(opened.article());
              }
            },
            thrown -> {
              here();
              showState(
                  MaterialDesignA.ALERT_CIRCLE_OUTLINE,
                  Messages.text("reading.failed"),
                  Faults.sentence(thrown));
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
    direction = opened.direction();
    page.show(opened.prepared());
    shown.accept(opened.article());
    page.setVisible(true);
    state.setVisible(false);
    places.opened(opened.article().id(), opened.place(), changed);
    showTimeLeft();
  }

  /**
   * Marks in the article what a search looks for; nothing for null.
   *
   * @param found whether it is one of those that the search found
   */
  void mark(@Nullable SearchQuery query, boolean found) {
    hits.show(page, query, found);
  }

  /** Goes to the next place that a search or {@code find} found. */
  void findNext() {
    if (hits.isActive()) {
      hits.next();
    } else {
      page.findNext();
    }
  }

  /** Goes to the place before. */
  void findPrevious() {
    if (hits.isActive()) {
      hits.previous();
    } else {
      page.findPrevious();
    }
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
    actions.sayLeft("");
    page.clear();
    shown.accept(null);
    page.setVisible(false);
    state.setVisible(false);
    if (many != null) {
      many.show(ids);
    }
  }

  /** From which side the article is set, if not from the one its text speaks for. */
  DirectionChoice direction() {
    return article == null ? DirectionChoice.NONE : direction;
  }

  /** Sets the article from one side; null leaves it to its site, then to the text. */
  void setDirection(@Nullable TextDirection side) {
    direct(id -> library.reading().setDirection(id, side));
  }

  /** Sets the articles of the article's site from one side; null leaves it to the text. */
  void setSiteDirection(@Nullable TextDirection side) {
    direct(id -> library.reading().setSiteDirection(id, side));
  }

  private void direct(Consumer<ArticleId> change) {
    Article shown = article;
    if (shown != null) {
      tasks.run(
          () -> {
            change.accept(shown.id());
            return true;
          },
          done -> refresh(shown.id()),
          failed);
    }
  }

  private void moved() {
    places.moved();
    showTimeLeft();
  }

  private void showTimeLeft() {
    Article shown = article;
    if (shown == null) {
      actions.sayLeft("");
      return;
    }
    double progress = page.progress();
    long minutes = Math.round(shown.summary().readingMinutes() * (1 - progress));
    actions.sayLeft(
        progress >= 0.999
            ? Messages.text("reading.end")
            : Messages.text("reading.left", Math.max(1, minutes), (int) (progress * 100)));
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
    if (opening != null) {
      opening.cancel();
      opening = null;
    }
    here();
    wanted = null;
  }

  /** There is nothing left to wait for. */
  private void here() {
    if (sayingSo != null) {
      sayingSo.cancel();
      sayingSo = null;
    }
  }

  /** The page, though empty, stays where it is: it may have the keyboard. */
  private void showOpening() {
    sayingSo = null;
    say(MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE, Messages.text("reading.opening"), "");
  }

  private void showState(Ikon sign, String headline, String hint) {
    say(sign, headline, hint);
    page.setVisible(false);
  }

  private void say(Ikon sign, String headline, String hint) {
    article = null;
    actions.sayLeft("");
    hits.hide();
    page.clear();
    state.show(sign, headline, hint);
    shown.accept(null);
    state.setVisible(true);
  }

  /**
   * Turns a page on.
   *
   * @return false if there was none, or no article
   */
  boolean pageDown() {
    return article != null && moved(page::pageDown);
  }

  /** Turns a page back. */
  void pageUp() {
    page.pageUp();
  }

  private boolean moved(Runnable turn) {
    ScrollPosition before = page.position();
    turn.run();
    return !page.position().equals(before);
  }

  /** Puts the keyboard into the article. */
  void focus() {
    if (article != null) {
      page.focusText();
    }
  }
}
