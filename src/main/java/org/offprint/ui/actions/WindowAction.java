package org.offprint.ui.actions;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.offprint.ui.i18n.Messages;

/** One thing that a person can do in the window. Belongs to the JavaFX thread. */
public final class WindowAction {
  private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper();
  private final ReadOnlyStringWrapper menuLabel = new ReadOnlyStringWrapper();
  private final ObjectProperty<Ikon> icon;
  private final @Nullable KeyCombination key;
  private final BooleanProperty disabled = new SimpleBooleanProperty(false);
  private final Runnable handler;

  /**
   * An action that is possible.
   *
   * @param labelKey names its words in the message bundle
   * @param icon for buttons
   * @param key pressed to do it; null for none
   */
  public WindowAction(String labelKey, Ikon icon, @Nullable KeyCombination key, Runnable handler) {
    name(labelKey);
    this.icon = new SimpleObjectProperty<>(icon);
    this.key = key;
    this.handler = handler;
  }

  /** Its words; they may change with what they refer to. */
  public ReadOnlyStringProperty label() {
    return label.getReadOnlyProperty();
  }

  /** The same for a menu, with its mnemonic marked. */
  public ReadOnlyStringProperty menuLabel() {
    return menuLabel.getReadOnlyProperty();
  }

  /**
   * Has other words from now on.
   *
   * @param labelKey names them in the message bundle
   * @param values that they are filled in with
   */
  public void name(String labelKey, Object... values) {
    label.set(values.length == 0 ? Messages.text(labelKey) : Messages.text(labelKey, values));
    menuLabel.set(Messages.menuText(labelKey, values));
  }

  /** Its icon; it may change with what it refers to. */
  public ObjectProperty<Ikon> icon() {
    return icon;
  }

  /** Whether it is of no use at the moment. */
  public BooleanProperty disabled() {
    return disabled;
  }

  /** The key that does it; null for none. */
  public @Nullable KeyCombination key() {
    return key;
  }

  /** Does it, unless it is disabled. */
  public void run() {
    if (!disabled.get()) {
      handler.run();
    }
  }
}
