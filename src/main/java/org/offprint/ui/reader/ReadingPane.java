package org.offprint.ui.reader;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.offprint.anchor.PassagePlaces;
import org.offprint.document.Document;
import org.offprint.model.Article;
import org.offprint.model.SearchQuery;
import org.offprint.model.TextDirection;
import org.offprint.script.WritingSystem;
import org.offprint.settings.ReadingStyle;
import org.offprint.ui.flow.FlowView;

/**
 * Shows an article as a well-set page. It opens no connection: pictures come from a {@link
 * PictureSource}, links are handed to {@link ReaderActions}. JavaFX thread only.
 */
public final class ReadingPane extends StackPane {
  private final FlowView view = new FlowView();
  private final ScrollPort port = new ScrollPort(view);
  private final VBox column = new VBox(view);
  private final Marking marking = new Marking(this::model, port, this::openComments);
  private final TextSelection selection = new TextSelection(this::shown, marking);
  private final TextPoints points = new TextPoints(view);
  private final Copying copying = new Copying(selection);
  private final MarkWalk searched =
      new MarkWalk(marking, MarkLayer.SEARCHED, MarkLayer.SEARCHED_HERE);
  private final Finding finding = new Finding(column, view, port, marking, selection);
  private final ReaderMenu menu;
  private final Typesetting typesetting;
  private final Margins margins;
  private final Enlarging enlarging;
  private final Label address = new Label();
  private final PaneGuide guide;
  private final LinkWalk links = new LinkWalk(marking, this::point);
  private final ObjectProperty<ReadingStyle> style =
      new SimpleObjectProperty<>(this, "style", ReadingStyle.STANDARD);

  /** An empty pane. */
  public ReadingPane(PictureSource pictures, ReaderActions actions) {
    this.menu = new ReaderMenu(view, selection, actions, copying);
    guide = new PaneGuide(actions, port, this::point);
    typesetting = new Typesetting(view, port, marking.marks(), pictures, guide, this::writing);
    enlarging = new Enlarging(this, typesetting, port);
    guide.serve(typesetting, enlarging);
    getStyleClass().add("reading-pane");
    URL looks = Objects.requireNonNull(getClass().getResource("reader.css"));
    getStylesheets().add(looks.toExternalForm());
    view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    view.setAccessibleText(ReaderMessages.text("pane.name"));
    view.setAccessibleHelp(ReaderMessages.text("pane.help"));
    view.setSmooth(() -> !Platform.getPreferences().isReducedMotion());
    address.getStyleClass().add("address");
    address.setVisible(false);
    address.setMouseTransparent(true);
    setAlignment(address, Pos.BOTTOM_LEFT);
    VBox.setVgrow(view, Priority.ALWAYS);
    getChildren().addAll(column, address);
    SelectionMouse.install(view, points, selection);
    ReaderKeys.install(view, port, points, selection, () -> copying.copy(typesetting.article()));
    LinkKeys.install(view, port, links, guide::follow);
    menu.setFocusedLink(
        () -> {
          LinkWalk.Stop stop = links.current();
          return stop == null ? null : stop.link();
        });
    margins = new Margins(this, view, typesetting);
    widthProperty().subscribe(() -> margins.set(style.get()));
    heightProperty().subscribe(() -> margins.set(style.get()));
    style.subscribe(this::restyle);
    addEventFilter(ScrollEvent.SCROLL, new WheelZoom(style)::turned);
  }

  /** How articles are set. A change keeps the place. */
  public ObjectProperty<ReadingStyle> readerStyleProperty() {
    return style;
  }

  /** Shows an article from its beginning, each paragraph from the side its letters speak for. */
  public void show(Article article, Document document) {
    show(article, document, null);
  }

  /**
   * Shows an article from its beginning, without marks.
   *
   * @param direction from which side all of it is set; null leaves it to each paragraph's letters
   */
  public void show(Article article, Document document, @Nullable TextDirection direction) {
    show(PreparedArticle.of(article, document, direction));
  }

  /** Shows an article from its beginning, without marks. */
  public void show(PreparedArticle prepared) {
    typesetting.show(prepared);
    selection.clear();
    searched.set(List.of());
    finding.setText(typesetting.text());
    view.toTop();
  }

  /** Shows nothing. */
  public void clear() {
    typesetting.clear();
    selection.clear();
    finding.setText(typesetting.text());
  }

  private void writing() {
    margins.set(style.get());
    links.setStops(typesetting.prepared().links());
    point(null);
    menu.setArticle(typesetting.article());
  }

  /** How much of the article, without its comments, the reader has seen at this place, 0 to 1. */
  public double progress() {
    ScrollPosition end = port.end();
    return typesetting.prepared().progress().at(end.paragraph(), end.offset());
  }

  /** Has {@code action} run whenever the text has moved. */
  public void onMoved(Runnable action) {
    view.onMoved(action);
  }

  private @Nullable ReaderModel model() {
    return view.items() instanceof ReaderModel model ? model : null;
  }

  private List<Passage> shown() {
    ReaderModel model = model();
    return model == null ? List.of() : model.passages();
  }

  private void openComments() {
    typesetting.openComments();
  }

  private void restyle() {
    typesetting.setType(style.get());
    margins.set(style.get());
    if (typesetting.article() != null) {
      typesetting.rewrite();
    }
  }

  /** The writing system of most of the article. */
  public WritingSystem writingSystem() {
    return typesetting.writingSystem();
  }

  /** Turns one page on, and the last line stays in view; or two side by side. */
  public void pageDown() {
    view.page(1);
  }

  /** Turns one page back, and the first line stays in view; or two side by side. */
  public void pageUp() {
    view.page(-1);
  }

  /** Whether two pages are shown side by side: they were asked for, and there is room for them. */
  public boolean isSpread() {
    return view.spread() != null;
  }

  /** Gives the keyboard to the text. */
  public void focusText() {
    view.requestFocus();
  }

  /** Where the reader is. */
  public ScrollPosition position() {
    return port.position();
  }

  /** Goes where a reader was. */
  public void goTo(ScrollPosition position) {
    port.goTo(position);
  }

  /** Shows the picture in view, or the next one, large. */
  public void enlargePicture() {
    if (typesetting.article() != null) {
      enlarging.showNearest();
    }
  }

  /** The article's headings, in order. */
  public List<OutlineEntry> outline() {
    return typesetting.prepared().outline();
  }

  /** Opens the line in which one writes what to find; takes what is selected. */
  public void find() {
    if (typesetting.article() != null) {
      Excerpt selected = copying.selected();
      finding.open(selected == null ? "" : selected.text());
    }
  }

  /** Goes to the next place found, or asks what to find. */
  public void findNext() {
    if (typesetting.article() != null) {
      finding.next();
    }
  }

  /** Goes to the place found before, or asks what to find. */
  public void findPrevious() {
    if (typesetting.article() != null) {
      finding.previous();
    }
  }

  /**
   * Marks the words that a search of the library looks for, until another article is shown.
   *
   * @return how many places were marked
   */
  public int mark(SearchQuery query) {
    searched.set(typesetting.text().find(query));
    return searched.count();
  }

  /** Goes to the next of the marked words; after the last, to the first. */
  public void nextMark() {
    searched.next();
  }

  /** Goes to the marked word before; before the first, to the last. */
  public void previousMark() {
    searched.previous();
  }

  /** Which of the marked words the reader was brought to, from 1; 0 for none yet. */
  public int markPosition() {
    return searched.position();
  }

  /** Marks the words of no search. */
  public void clearMarks() {
    searched.set(List.of());
  }

  /**
   * Marks parts of the article's text. The marks stay until another article is shown, whatever
   * happens to type and width; those in comments show when the comments do.
   *
   * @param layer whose marks are replaced
   * @param marks in {@link #passageTexts()}; what reaches beyond a text is left out
   */
  public void setMarks(MarkLayer layer, List<TextMark> marks) {
    marking.set(layer, marks);
  }

  /** Marks what is underlined as added and what is struck out as removed. */
  public void markDifference() {
    marking.set(MarkLayer.HIGHLIGHTS, DifferenceMarks.of(typesetting.passages()));
  }

  /** Brings a part of the text into view, if it is not there; opens the comments if need be. */
  public void reveal(TextMark mark) {
    marking.reveal(mark);
  }

  /**
   * The texts of the article's passages in their order: site, title, standfirst, byline, then
   * paragraphs, captions, tables (cells after tabs, rows after line feeds), code and comments.
   * Empty for what has no text. Pictures within a text are U+FFFC.
   */
  public List<String> passageTexts() {
    return typesetting.prepared().passageTexts();
  }

  /** The same for an article that is on no pane. May be called on any thread. */
  public static List<String> passageTexts(Article article, Document document) {
    return new ArticleText(ArticlePassages.of(article, document).passages()).texts();
  }

  /** The passages' texts with what of the article each is. */
  public List<PassagePlaces.Passage> passages() {
    return typesetting.text().parts();
  }

  /** What is selected, as one mark for each passage with words, in order; empty for nothing. */
  public List<TextMark> selection(MarkStyle style) {
    Excerpt selected = copying.selected();
    return selected == null ? List.of() : selected.marks(style);
  }

  /** What is selected; null for nothing. */
  @Nullable Excerpt selected() {
    return copying.selected();
  }

  /** Selects a part of the text. */
  public void select(TextMark part) {
    selection.set(
        new TextPoint(part.passage(), part.start()), new TextPoint(part.passage(), part.end()));
  }

  /** Selects nothing. */
  public void clearSelection() {
    selection.clear();
  }

  /** Has pages be turned smoothly whenever {@code wanted} says so. */
  public void setSmooth(BooleanSupplier wanted) {
    view.setSmooth(wanted);
  }

  /** Has clicks on words told of, links aside. */
  public void setOnTextClicked(TextClick listener) {
    TextClicks.install(view, points, listener);
  }

  /** Adds to the menu of the text what {@code items} gives whenever it is opened. */
  public void setMenuItems(TextMenu items) {
    menu.setMore(
        scene -> {
          TextPoint at = scene == null ? null : points.letterAt(scene);
          return at == null ? items.at(-1, 0) : items.at(at.passage(), at.offset());
        });
  }

  private void point(@Nullable String link) {
    address.setVisible(link != null);
    address.setText(link == null ? "" : LinkAddress.shown(link));
  }
}
