package org.offprint.ui.notes;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.offprint.model.DirectionControls;
import org.offprint.model.Highlight;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/** A row of the list over all articles: title, marked words, note. */
final class NotedCell extends ListCell<NotedWords> {
  private static final int LONGEST = 240;
  private static final double EDGES = 44;

  private final Label title = new Label();
  private final Label kind = new Label();
  private final WrappedText quote = new WrappedText();
  private final VBox quoteBox = new VBox(quote);
  private final WrappedText note = new WrappedText();
  private final VBox row = new VBox(4, title, kind, quoteBox, note);

  NotedCell() {
    getStyleClass().add("noted-cell");
    title.getStyleClass().add("side-heading");
    kind.getStyleClass().add("side-hint");
    quoteBox.getStyleClass().add("highlight-bar");
    setPrefWidth(0);
    row.prefWidthProperty().bind(widthProperty().subtract(EDGES));
    row.maxWidthProperty().bind(row.prefWidthProperty());
  }

  @Override
  protected void updateItem(@Nullable NotedWords words, boolean empty) {
    super.updateItem(words, empty);
    if (empty || words == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Highlight highlight = words.highlight();
    title.setText(DirectionControls.without(words.title()));
    String said = kind(words, highlight);
    kind.setText(said);
    quoteBox.getStyleClass().setAll("highlight-bar");
    String marked = highlight == null ? "" : shortened(highlight.quote().exact());
    if (highlight != null) {
      quoteBox.getStyleClass().add(ColourWords.styleClass(highlight.colour()));
    }
    show(quoteBox, highlight != null);
    quote.setText(marked, words.language());
    show(note, !words.note().isEmpty());
    note.setText(shortened(words.note()), "");
    setAccessibleText(String.join(". ", words.title(), said, marked, words.note()));
    setGraphic(row);
  }

  private static String kind(NotedWords words, @Nullable Highlight highlight) {
    if (highlight == null) {
      return Messages.text("notes.article");
    }
    String colour = ColourWords.name(highlight.colour());
    return words.lost() ? Messages.text("notes.all.lost.one", colour) : colour;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static String shortened(String text) {
    String line = text.strip();
    return line.length() <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "\u2026";
  }
}
