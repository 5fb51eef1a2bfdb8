package org.offprint.ui.reader;

import java.util.List;
import javafx.scene.control.MenuItem;

/** Gives items for the menu of a place in the article. */
@FunctionalInterface
public interface TextMenu {
  /**
   * The items, new ones each time.
   *
   * @param passage index into {@link ReadingPane#passageTexts()}; -1 if the menu is of no place
   * @param offset of the character in that text
   */
  List<MenuItem> at(int passage, int offset);
}
