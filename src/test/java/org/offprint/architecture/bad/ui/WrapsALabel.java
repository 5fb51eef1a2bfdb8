package org.offprint.architecture.bad.ui;

import javafx.scene.control.Label;

/** Wraps words by a label. */
final class WrapsALabel {
  private WrapsALabel() {}

  static void wrap(Label label) {
    label.setWrapText(true);
  }
}
