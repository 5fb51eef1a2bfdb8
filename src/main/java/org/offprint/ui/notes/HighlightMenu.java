package org.offprint.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.HighlightId;
import org.offprint.ui.i18n.Messages;

/** What the menu of the text offers on a highlight. */
final class HighlightMenu {
  private HighlightMenu() {}

  /**
   * The items.
   *
   * @param opener opens a highlight beside the text, to be written on if told so
   */
  static List<MenuItem> items(
      Highlight highlight, HighlightCard.Doer doer, BiConsumer<HighlightId, Boolean> opener) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item(Messages.text("notes.note"), () -> opener.accept(highlight.id(), true)));
    items.add(new SeparatorMenuItem());
    for (HighlightColour colour : HighlightColour.values()) {
      MenuItem item =
          item(
              Messages.text("notes.colour", ColourWords.name(colour)),
              () -> doer.recolour(highlight, colour));
      item.setDisable(colour == highlight.colour());
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    MenuItem delete = item(Messages.text("notes.delete"), () -> doer.delete(highlight));
    delete.setId("notes.delete");
    items.add(delete);
    return items;
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(event -> action.run());
    return item;
  }
}
