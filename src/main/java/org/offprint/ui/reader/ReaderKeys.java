package org.offprint.ui.reader;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import jfx.incubator.scene.control.input.InputMap;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;

/**
 * Turns a text area's keys and wheel into a reader's: arrows and pages move the view, not a caret
 * that nobody sees; with Shift they still select. Keys for editing are left to the window.
 */
final class ReaderKeys {
  private static final double ARROW_PIXELS = 48;

  private ReaderKeys() {}

  static void install(RichTextArea area, ScrollPort port, Runnable copy) {
    InputMap keys = area.getInputMap();
    for (KeyBinding editing : editing()) {
      keys.disableKeyBinding(editing);
    }
    keys.register(KeyBinding.of(KeyCode.UP), () -> port.by(-ARROW_PIXELS));
    keys.register(KeyBinding.of(KeyCode.DOWN), () -> port.by(ARROW_PIXELS));
    keys.register(KeyBinding.of(KeyCode.PAGE_UP), () -> port.page(-1));
    keys.register(KeyBinding.of(KeyCode.PAGE_DOWN), () -> port.page(1));
    keys.register(KeyBinding.of(KeyCode.HOME), port::toTop);
    keys.register(KeyBinding.of(KeyCode.END), port::toEnd);
    keys.registerFunction(RichTextArea.Tag.COPY, copy);
    area.addEventFilter(
        ScrollEvent.SCROLL,
        event -> {
          if (!event.isShortcutDown() && event.getDeltaY() != 0 && !port.isSending()) {
            port.by(-event.getDeltaY());
            event.consume();
          }
        });
  }

  private static List<KeyBinding> editing() {
    return List.of(
        KeyBinding.of(KeyCode.ENTER),
        KeyBinding.of(KeyCode.TAB),
        KeyBinding.shift(KeyCode.TAB),
        KeyBinding.of(KeyCode.DELETE),
        KeyBinding.of(KeyCode.BACK_SPACE),
        KeyBinding.shift(KeyCode.BACK_SPACE),
        KeyBinding.of(KeyCode.LEFT),
        KeyBinding.of(KeyCode.RIGHT),
        KeyBinding.control(KeyCode.BACK_SLASH),
        KeyBinding.control(KeyCode.BACK_SPACE),
        KeyBinding.control(KeyCode.DELETE),
        KeyBinding.control(KeyCode.H),
        KeyBinding.control(KeyCode.UP),
        KeyBinding.control(KeyCode.DOWN),
        KeyBinding.shortcut(KeyCode.D),
        KeyBinding.shortcut(KeyCode.V),
        KeyBinding.shiftShortcut(KeyCode.V),
        KeyBinding.shortcut(KeyCode.X),
        KeyBinding.shortcut(KeyCode.Z),
        KeyBinding.controlShift(KeyCode.Z),
        KeyBinding.control(KeyCode.Y));
  }
}
