package org.offprint.ui;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.offprint.ui.controls.Pointing;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.reader.OutlineEntry;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.ScrollPosition;
import org.offprint.ui.text.WrappedText;

/** The headings of the article, to go to one. JavaFX thread only. */
final class OutlinePopover {
  private static final double WIDTH = 340;
  private static final double ROW = 36;
  private static final double BORDERS = 4;
  private static final double HIGHEST = 460;
  private static final double INDENT = 16;

  private final ReadingPane page;
  private @Nullable Popover open;

  OutlinePopover(ReadingPane page) {
    this.page = page;
  }

  /** Opens at a node, or closes. */
  void toggle(Node at) {
    if (open != null && open.isShowing()) {
      open.hide();
      return;
    }
    List<OutlineEntry> entries = page.outline();
    Popover popover = new Popover(entries.isEmpty() ? none() : list(entries));
    popover.setHeaderAlwaysVisible(false);
    popover.setDetachable(false);
    popover.setTitle(Messages.text("action.outline"));
    open = popover;
    Pointing.show(popover, at);
  }

  private static Label none() {
    Label label = new Label(Messages.text("outline.none"));
    label.setPadding(new Insets(12));
    return label;
  }

  private ListView<OutlineEntry> list(List<OutlineEntry> entries) {
    ListView<OutlineEntry> list = new ListView<>();
    list.setAccessibleText(Messages.text("action.outline"));
    list.setAccessibleHelp(Messages.text("outline.help"));
    list.getItems().setAll(entries);
    list.setCellFactory(view -> new Cell());
    // One line each: rows that are measured one by one come out of other heights than were allowed
    // for, and a bar shows for two headings.
    list.setFixedCellSize(ROW);
    list.setPrefSize(WIDTH, Math.min(HIGHEST, entries.size() * ROW + BORDERS));
    int from = page.position().paragraph();
    for (OutlineEntry entry : entries) {
      if (entry.passage() <= from || list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().select(entry);
      }
    }
    list.setOnMouseClicked(event -> go(list));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            go(list);
            event.consume();
          }
        });
    return list;
  }

  private void go(ListView<OutlineEntry> list) {
    OutlineEntry entry = list.getSelectionModel().getSelectedItem();
    if (entry != null) {
      page.goTo(new ScrollPosition(entry.passage(), 0));
      page.focusText();
    }
    if (open != null) {
      open.hide();
    }
  }

  private static final class Cell extends ListCell<OutlineEntry> {
    private final WrappedText words = new WrappedText();

    Cell() {
      words.setMaxLines(1);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OutlineEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        words.setText(entry.text(), "");
        setPadding(new Insets(6, 10, 6, 10 + (entry.level() - 2) * INDENT));
        setGraphic(words);
        setAccessibleText(entry.text());
      }
    }
  }
}
