package org.offprint.ui;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.offprint.i18n.InterfaceLanguage;

/**
 * Mirrors the program's windows, dialogs and menus where the language runs from right to left. An
 * article's own direction does not depend on it. Used on the JavaFX thread.
 */
final class Mirroring {
  private final ListChangeListener<Window> listener = this::changed;
  private final NodeOrientation orientation = orientation();

  /** The orientation of the language that the program speaks at the moment. */
  static NodeOrientation orientation() {
    return InterfaceLanguage.of(Locale.getDefault(Locale.Category.DISPLAY))
            .filter(InterfaceLanguage::rightToLeft)
            .isPresent()
        ? NodeOrientation.RIGHT_TO_LEFT
        : NodeOrientation.LEFT_TO_RIGHT;
  }

  /** Turns {@code scene}, and from then on whatever opens beside it. */
  void begin(Scene scene) {
    scene.setNodeOrientation(orientation);
    Window.getWindows().addListener(listener);
  }

  /** Turns nothing any more. */
  void end() {
    Window.getWindows().removeListener(listener);
  }

  private void changed(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      for (Window opened : change.getAddedSubList()) {
        if (opened.getScene() != null) {
          opened.getScene().setNodeOrientation(orientation);
        }
      }
    }
  }
}
