package org.offprint.ui.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.offprint.library.PlacedHighlight;
import org.offprint.library.ReadersNotes;
import org.offprint.model.ArticleId;
import org.offprint.model.HighlightId;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/** Lists what the reader wrote about the article: the note on it, then highlights in order. */
final class NotesPane extends VBox {
  private static final double WIDTH = 300;
  private static final int NOTE_ROWS = 3;

  /** What the pane asks for. */
  interface Doer extends HighlightCard.Doer {
    void write(ArticleId article, String note);

    void close();
  }

  private final Doer doer;
  private final TextArea note = new TextArea();
  private final VBox cards = new VBox();
  private final ScrollPane scroll = new ScrollPane(cards);
  private String kept = "";
  private @Nullable ArticleId article;

  NotesPane(Doer doer) {
    this.doer = doer;
    getStyleClass().addAll("side-pane", "notes-pane");
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Messages.text("notes.title"));
    note.setWrapText(true);
    note.setPrefRowCount(NOTE_ROWS);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.setId("article-note");
    note.setPromptText(Messages.text("notes.article.prompt"));
    note.setAccessibleText(Messages.text("notes.article"));
    note.setAccessibleHelp(Messages.text("notes.write.help"));
    NoteKeys.install(note, this::keep, this::leaveNote);
    cards.getStyleClass().add("highlight-cards");
    cards.setAccessibleRole(AccessibleRole.LIST_VIEW);
    cards.setAccessibleText(Messages.text("notes.list"));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label articleNote = new Label(Messages.text("notes.article"));
    articleNote.setLabelFor(note);
    articleNote.getStyleClass().add("side-heading");
    getChildren().addAll(header(), articleNote, note, scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private HBox header() {
    Label title = new Label(Messages.text("notes.title"));
    title.getStyleClass().add("side-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
    close.getStyleClass().addAll("button-icon", "flat");
    close.setAccessibleText(Messages.text("notes.close"));
    close.setTooltip(new Tooltip(Messages.text("notes.close")));
    close.setOnAction(event -> doer.close());
    HBox header = new HBox(title, gap, close);
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  /**
   * Shows other notes. What somebody is writing at the moment is left alone.
   *
   * @param language of the article
   */
  void show(ReadersNotes notes, String language) {
    boolean another = !notes.article().equals(article);
    if (another) {
      keep();
    }
    if (another || !note.isFocused() || note.getText().equals(kept)) {
      article = notes.article();
      kept = notes.note();
      if (!note.getText().equals(kept)) {
        note.setText(kept);
      }
    }
    if (isWriting() && !another) {
      return;
    }
    HighlightId focused = focused();
    double place = scroll.getVvalue();
    List<javafx.scene.Node> rows = new ArrayList<>();
    boolean lost = false;
    for (PlacedHighlight placed : notes.highlights()) {
      if (placed.place() == null && !lost) {
        lost = true;
        rows.add(words(Messages.text("notes.lost"), "side-heading"));
        rows.add(words(Messages.text("notes.lost.hint"), "side-hint"));
      }
      rows.add(new HighlightCard(placed, language, doer));
    }
    if (rows.isEmpty()) {
      rows.add(words(Messages.text("notes.empty"), "side-hint"));
    }
    cards.getChildren().setAll(rows);
    scroll.setVvalue(place);
    if (focused != null) {
      focus(focused, false);
    }
  }

  /** Shows the notes of no article. */
  void clear() {
    keep();
    article = null;
    kept = "";
    note.clear();
    cards.getChildren().clear();
  }

  /** What was written belongs to the article it was written on, whatever is shown next. */
  private void keep() {
    ArticleId on = article;
    String text = note.getText().strip();
    if (on != null && !text.equals(kept)) {
      kept = text;
      doer.write(on, text);
    }
  }

  private static WrappedText words(String text, String styleClass) {
    WrappedText words = new WrappedText();
    words.setText(text, "");
    words.getStyleClass().add(styleClass);
    return words;
  }

  /** Puts the keyboard on a highlight. */
  void focus(HighlightId id, boolean write) {
    for (HighlightCard card : list()) {
      if (card.placed().highlight().id().equals(id)) {
        if (write) {
          card.editNote();
        } else {
          card.requestFocus();
        }
        reveal(card);
      }
    }
  }

  /** Puts the keyboard on the first highlight, or into the note on the article. */
  void focusFirst() {
    List<HighlightCard> list = list();
    if (list.isEmpty()) {
      note.requestFocus();
    } else {
      list.getFirst().requestFocus();
    }
  }

  private void leaveNote() {
    if (list().isEmpty()) {
      doer.close();
    } else {
      focusFirst();
    }
  }

  /** Puts the keyboard into the note on the article. */
  void focusNote() {
    note.requestFocus();
    note.end();
  }

  private @Nullable HighlightId focused() {
    for (HighlightCard card : list()) {
      if (card.isFocused()) {
        return card.placed().highlight().id();
      }
    }
    return null;
  }

  private boolean isWriting() {
    return list().stream().anyMatch(HighlightCard::isWriting);
  }

  private List<HighlightCard> list() {
    return cards.getChildren().stream()
        .filter(HighlightCard.class::isInstance)
        .map(HighlightCard.class::cast)
        .toList();
  }

  private void reveal(HighlightCard card) {
    applyCss();
    layout();
    double hidden = cards.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      double top = card.getBoundsInParent().getMinY();
      scroll.setVvalue(Math.clamp(top / hidden, 0, 1));
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      doer.close();
      event.consume();
      return;
    }
    int step =
        switch (event.getCode()) {
          case DOWN -> 1;
          case UP -> -1;
          default -> 0;
        };
    if (step == 0 || !(event.getTarget() instanceof HighlightCard card)) {
      return;
    }
    List<HighlightCard> list = list();
    int next = list.indexOf(card) + step;
    if (next >= 0 && next < list.size()) {
      list.get(next).requestFocus();
      reveal(list.get(next));
    }
    event.consume();
  }
}
