package org.offprint.ui.actions;

import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.offprint.ui.controls.PointingIcon;
import org.offprint.ui.i18n.Messages;

/** Makes the controls that do an action, alike everywhere. */
public final class ActionControls {
  private ActionControls() {}

  /** A menu item with the action's words and key. */
  public static MenuItem menuItem(WindowAction action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(action.menuLabel());
    item.disableProperty().bind(action.disabled());
    item.setAccelerator(action.key());
    item.setOnAction(event -> action.run());
    return item;
  }

  /**
   * A menu item in the place of a button: with its icon, the key only told of. A second accelerator
   * would take the first one's place, and with it when it goes.
   */
  public static MenuItem offeredItem(WindowAction action) {
    FontIcon icon = new PointingIcon(action.icon().get());
    action.icon().subscribe(next -> icon.setIconCode(next));
    MenuItem item = new MenuItem(null, icon);
    // These words have no mnemonic; if they name an article, "_" is a part of its name.
    item.setMnemonicParsing(false);
    action.label().subscribe(words -> item.setText(withKey(words, action)));
    item.disableProperty().bind(action.disabled());
    item.setOnAction(event -> action.run());
    return item;
  }

  /**
   * A menu.
   *
   * @param titleKey names its title in the message bundle
   * @param actions null stands for a separator
   */
  public static Menu menu(String titleKey, @Nullable WindowAction... actions) {
    Menu menu = new Menu(Messages.menuText(titleKey));
    for (WindowAction action : actions) {
      menu.getItems().add(action == null ? new SeparatorMenuItem() : menuItem(action));
    }
    return menu;
  }

  /** A button with the action's icon, whose words and key are its tooltip. */
  public static Button iconButton(WindowAction action) {
    FontIcon icon = new PointingIcon(action.icon().get());
    action.icon().subscribe(next -> icon.setIconCode(next));
    Button button = new Button(null, icon);
    button.getStyleClass().addAll("button-icon", "flat");
    button.disableProperty().bind(action.disabled());
    button.accessibleTextProperty().bind(action.label());
    button.setOnAction(event -> action.run());
    Tooltip tooltip = new Tooltip();
    action.label().subscribe(words -> tooltip.setText(withKey(words, action)));
    button.setTooltip(tooltip);
    return button;
  }

  /** A button with the action's icon and words, whose key is in its tooltip. */
  public static Button wordButton(WindowAction action) {
    FontIcon icon = new FontIcon(action.icon().get());
    action.icon().subscribe(next -> icon.setIconCode(next));
    Button button = new Button(null, icon);
    button.setMnemonicParsing(false);
    button.textProperty().bind(action.label());
    button.disableProperty().bind(action.disabled());
    button.setOnAction(event -> action.run());
    Tooltip tooltip = new Tooltip();
    action.label().subscribe(words -> tooltip.setText(withKey(words, action)));
    button.setTooltip(tooltip);
    return button;
  }

  private static String withKey(String words, WindowAction action) {
    return action.key() == null ? words : words + "  (" + action.key().getDisplayText() + ")";
  }
}
