package org.offprint.ui.search;

import javafx.scene.control.Tooltip;
import org.offprint.ui.i18n.Messages;

/** Tooltips from the bundle. */
final class Tips {
  private static final double WIDTH = 320;

  private Tips() {}

  static Tooltip of(String key) {
    Tooltip tip = new Tooltip(Messages.text(key));
    tip.setWrapText(true);
    tip.setMaxWidth(WIDTH);
    return tip;
  }
}
