package org.offprint.ui;

import atlantafx.base.controls.Popover;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.offprint.ui.actions.WindowAction;

/**
 * Keeps keys that are pressed while typing from doing actions: a menu's accelerator "u" would mark
 * an article as read while an address with a "u" in it is typed.
 */
final class PlainKeys {
  private final List<KeyCombination> keys = new ArrayList<>();

  PlainKeys(List<WindowAction> actions) {
    for (WindowAction action : actions) {
      KeyCombination key = action.key();
      if (key != null && !hasModifier(key)) {
        keys.add(key);
      }
    }
  }

  /** A popover hides the article that a plain key would act on. */
  private static boolean isBehindPopover() {
    return Window.getWindows().stream().anyMatch(Popover.class::isInstance);
  }

  private static boolean hasModifier(KeyCombination key) {
    return key.getControl() == KeyCombination.ModifierValue.DOWN
        || key.getAlt() == KeyCombination.ModifierValue.DOWN
        || key.getMeta() == KeyCombination.ModifierValue.DOWN
        || key.getShortcut() == KeyCombination.ModifierValue.DOWN;
  }

  /**
   * Watches the window: a key that a field got ends at {@code root}, before it reaches the
   * accelerators of the scene.
   */
  void install(Node root) {
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean typed =
              event.getTarget() instanceof TextInputControl && !event.getCode().isFunctionKey();
          if ((typed || isBehindPopover()) && keys.stream().anyMatch(key -> key.match(event))) {
            event.consume();
          }
        });
  }
}
