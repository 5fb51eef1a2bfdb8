package org.offprint.ui.search;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.offprint.ui.controls.Pointing;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/**
 * The language of queries, explained. Every explanation stands once, in the bundle: the popover
 * shows them all, completions each its own.
 */
final class SearchHelp {
  /** In the bundle: {@code search.help.X} explains, {@code search.help.X.example} shows. */
  private static final List<String> TOPICS =
      List.of(
          "words",
          "phrase",
          "prefix",
          "not",
          "or",
          "title",
          "text",
          "author",
          "site",
          "tag",
          "is",
          "saved",
          "published",
          "lang",
          "comment",
          "note",
          "in");

  private static final double WIDTH = 420;
  private static final double EXAMPLE_WIDTH = 150;

  private SearchHelp() {}

  /** What a field of the language is for; empty if there is no such field. */
  static String ofField(String keyword) {
    return TOPICS.contains(keyword) ? Messages.text("search.help." + keyword) : "";
  }

  /** Shows it beside {@code owner}. */
  static Popover show(Node owner) {
    Popover popover = new Popover(content());
    popover.setTitle(Messages.text("search.help"));
    popover.setHeaderAlwaysVisible(true);
    popover.setDetachable(false);
    Pointing.show(popover, owner);
    return popover;
  }

  private static Node content() {
    GridPane grid = new GridPane(14, 6);
    int row = 0;
    for (String topic : TOPICS) {
      Label example = new Label(Messages.text("search.help." + topic + ".example"));
      example.getStyleClass().add("query-example");
      example.setMinWidth(EXAMPLE_WIDTH);
      WrappedText words = new WrappedText(Messages.text("search.help." + topic), "");
      words.setPrefWidth(WIDTH - EXAMPLE_WIDTH);
      grid.addRow(row++, example, words);
    }
    WrappedText note = new WrappedText(Messages.text("search.help.folding"), "");
    note.getStyleClass().add("text-muted");
    note.setPrefWidth(WIDTH);
    VBox all = new VBox(12, grid, note);
    all.getStyleClass().add("search-help");
    all.setMinWidth(Region.USE_PREF_SIZE);
    return all;
  }
}
