package org.offprint.ui.actions;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that do actions, named in the window's language. */
public final class Keys {
  private Keys() {}

  /** A key alone. */
  public static KeyCombination plain(KeyCode code) {
    return of(code);
  }

  /** A key with Shift. */
  public static KeyCombination shift(KeyCode code) {
    return of(code, KeyCombination.SHIFT_DOWN);
  }

  /** A key with Alt. */
  public static KeyCombination alt(KeyCode code) {
    return of(code, KeyCombination.ALT_DOWN);
  }

  /** A key with what this system has for commands: Control, or Command on macOS. */
  public static KeyCombination ctrl(KeyCode code) {
    return of(code, KeyCombination.SHORTCUT_DOWN);
  }

  /** The same with Shift. */
  public static KeyCombination ctrlShift(KeyCode code) {
    return of(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  private static KeyCombination of(KeyCode code, KeyCombination.Modifier... modifiers) {
    // The menu bar of macOS names keys by signs, and only those of this class.
    boolean named = !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    return named ? new NamedKey(code, modifiers) : new KeyCodeCombination(code, modifiers);
  }
}
