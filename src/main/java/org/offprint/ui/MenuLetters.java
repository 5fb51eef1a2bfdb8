package org.offprint.ui;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.offprint.ui.i18n.Mnemonics;

/**
 * Mends what JavaFX (26) lacks in choosing from menus by letters: a letter alone chooses in a menu
 * that is open, where JavaFX wants Alt held with it, and a menu opened by a quick Alt+F stays open
 * when Alt is let go. Used on the JavaFX thread.
 */
final class MenuLetters {
  private final ListChangeListener<Window> windows = this::changed;
  private final EventHandler<KeyEvent> chooser = this::choose;

  /** From now on, in every menu that opens. */
  void begin(Scene scene) {
    Window.getWindows().addListener(windows);
    scene.getWindow().addEventFilter(KeyEvent.KEY_PRESSED, event -> forgetAlt(event, scene));
  }

  /** No more. */
  void end() {
    Window.getWindows().removeListener(windows);
  }

  /**
   * The menu bar takes Alt for pressed alone, which closes its menus, unless it sees the other key;
   * but a mnemonic is used up before that.
   */
  private static void forgetAlt(KeyEvent event, Scene scene) {
    if (event.isAltDown() && event.getCode() != KeyCode.ALT) {
      Event.fireEvent(
          scene,
          new KeyEvent(
              KeyEvent.KEY_PRESSED, "", "", KeyCode.UNDEFINED, false, false, false, false));
    }
  }

  private void changed(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      for (Window opened : change.getAddedSubList()) {
        if (opened instanceof ContextMenu menu) {
          // One that is there already is not added again.
          menu.addEventFilter(KeyEvent.KEY_PRESSED, chooser);
        }
      }
    }
  }

  private void choose(KeyEvent event) {
    if (event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
      return;
    }
    if (event.getSource() instanceof ContextMenu menu) {
      Optional<MenuItem> chosen =
          menu.getItems().stream()
              .filter(item -> item.isVisible() && !item.isDisable() && item.isMnemonicParsing())
              .filter(item -> item.getStyleableNode() != null)
              .filter(item -> item.getText() != null)
              .filter(item -> Mnemonics.chooses(event.getText(), item.getText()))
              .findFirst();
      chosen.ifPresent(
          item -> {
            event.consume();
            // Its row does the rest, as for a mnemonic with Alt: ticks, closes, opens a menu in it.
            Event.fireEvent(item.getStyleableNode(), new ActionEvent());
          });
    }
  }
}
