package org.offprint.ui.actions;

import java.util.StringJoiner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.offprint.ui.i18n.Messages;

/** A {@link KeyCodeCombination} that is named in the window's language; JavaFX knows English. */
final class NamedKey extends KeyCombination {
  private final KeyCode code;
  private final KeyCodeCombination keys;

  NamedKey(KeyCode code, Modifier... modifiers) {
    super(modifiers);
    this.code = code;
    this.keys = new KeyCodeCombination(code, modifiers);
  }

  @Override
  public boolean match(KeyEvent event) {
    return keys.match(event);
  }

  @Override
  public String getName() {
    return keys.getName();
  }

  @Override
  public String getDisplayText() {
    StringJoiner names = new StringJoiner("+");
    if (getShortcut() == ModifierValue.DOWN || getControl() == ModifierValue.DOWN) {
      names.add(Messages.text("key.control"));
    }
    if (getAlt() == ModifierValue.DOWN) {
      names.add(Messages.text("key.alt"));
    }
    if (getShift() == ModifierValue.DOWN) {
      names.add(Messages.text("key.shift"));
    }
    return names.add(name()).toString();
  }

  private String name() {
    return switch (code) {
      case ENTER -> Messages.text("key.enter");
      case SPACE -> Messages.text("key.space");
      case DELETE -> Messages.text("key.delete");
      case ESCAPE -> Messages.text("key.escape");
      case PAGE_UP -> Messages.text("key.page-up");
      case PAGE_DOWN -> Messages.text("key.page-down");
      default -> new KeyCodeCombination(code).getDisplayText();
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NamedKey named && keys.equals(named.keys);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }
}
