package org.offprint.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.offprint.library.PlacedHighlight;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/**
 * A highlight in the pane that lists them: its words, its colour in words, its note, and what can
 * be done with it. Enter goes to its place.
 */
final class HighlightCard extends VBox {
  /** Longer quotations are shown by their beginning. */
  private static final int LONGEST_QUOTE = 600;

  private static final int NOTE_ROWS = 3;

  /** What a card asks for. */
  interface Doer {
    void goTo(PlacedHighlight placed);

    void recolour(Highlight highlight, HighlightColour colour);

    void annotate(Highlight highlight, String note);

    void copy(Highlight highlight);

    void delete(Highlight highlight);
  }

  private final PlacedHighlight placed;
  private final Doer doer;
  private final TextArea note = new TextArea();
  private final Button noteButton;

  HighlightCard(PlacedHighlight placed, String language, Doer doer) {
    this.placed = placed;
    this.doer = doer;
    Highlight highlight = placed.highlight();
    getStyleClass().add("highlight-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    String words = quoted(highlight);
    setAccessibleText(Messages.text("notes.spoken", ColourWords.name(highlight.colour()), words));
    setAccessibleHelp(Messages.text(placed.place() == null ? "notes.lost.help" : "notes.help"));
    WrappedText quote = new WrappedText();
    quote.setText(words, language);
    VBox quoteBox = new VBox(quote);
    quoteBox.getStyleClass().addAll("highlight-bar", ColourWords.styleClass(highlight.colour()));
    noteButton = button("notes.note", MaterialDesignN.NOTE_EDIT_OUTLINE, this::editNote);
    getChildren().addAll(quoteBox, tools(highlight), note);
    setUpNote(highlight);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    quoteBox.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
  }

  PlacedHighlight placed() {
    return placed;
  }

  /** Puts the keyboard into the note. */
  void editNote() {
    showNote(true);
    note.requestFocus();
    note.end();
  }

  /** Whether somebody is writing here. */
  boolean isWriting() {
    return note.isFocused();
  }

  private static String quoted(Highlight highlight) {
    String exact = highlight.quote().exact().strip();
    return exact.length() <= LONGEST_QUOTE
        ? exact
        : exact.substring(0, exact.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "\u2026";
  }

  private HBox tools(Highlight highlight) {
    MenuButton colours = new MenuButton(ColourWords.name(highlight.colour()));
    colours.getStyleClass().addAll("flat", "small");
    colours.setAccessibleText(Messages.text("notes.colour", ColourWords.name(highlight.colour())));
    for (HighlightColour colour : HighlightColour.values()) {
      Region swatch = new Region();
      swatch.getStyleClass().addAll("swatch", ColourWords.styleClass(colour));
      MenuItem item = new MenuItem(ColourWords.name(colour), swatch);
      item.setOnAction(event -> doer.recolour(highlight, colour));
      colours.getItems().add(item);
    }
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox tools =
        new HBox(
            colours,
            gap,
            noteButton,
            button("notes.copy", MaterialDesignC.CONTENT_COPY, () -> doer.copy(highlight)),
            button(
                "notes.delete", MaterialDesignT.TRASH_CAN_OUTLINE, () -> doer.delete(highlight)));
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }

  private static Button button(String key, Ikon icon, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat", "small");
    button.setAccessibleText(Messages.text(key));
    button.setTooltip(new Tooltip(Messages.text(key)));
    button.setOnAction(event -> action.run());
    return button;
  }

  private void setUpNote(Highlight highlight) {
    note.setText(highlight.note());
    note.setWrapText(true);
    note.setPrefRowCount(NOTE_ROWS);
    note.setPromptText(Messages.text("notes.note.prompt"));
    note.setAccessibleText(Messages.text("notes.note"));
    note.setAccessibleHelp(Messages.text("notes.write.help"));
    NoteKeys.install(note, () -> doer.annotate(highlight, note.getText()), this::requestFocus);
    note.focusedProperty()
        .subscribe(
            (before, now) -> {
              if (before && !now && note.getText().isBlank()) {
                showNote(false);
              }
            });
    showNote(!highlight.note().isEmpty());
  }

  private void showNote(boolean shown) {
    note.setVisible(shown);
    note.setManaged(shown);
  }

  private void press(KeyEvent event) {
    if (!event.getTarget().equals(this)) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      doer.goTo(placed);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      doer.delete(placed.highlight());
      event.consume();
    } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
      doer.copy(placed.highlight());
      event.consume();
    }
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      requestFocus();
      doer.goTo(placed);
    }
  }
}
