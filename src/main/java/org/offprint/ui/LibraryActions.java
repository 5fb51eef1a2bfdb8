package org.offprint.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.offprint.ui.actions.ActionControls;
import org.offprint.ui.actions.WindowAction;
import org.offprint.ui.i18n.Messages;

/** What can be done with the library as a whole, and the menu of it. */
final class LibraryActions {
  private final List<WindowAction> all = new ArrayList<>();
  private final Menu menu = new Menu(Messages.menuText("menu.library"));

  LibraryActions(Organising organising, LibraryCare care) {
    action("action.empty-trash", MaterialDesignD.DELETE_SWEEP_OUTLINE, organising::emptyTrash);
    menu.getItems().add(new SeparatorMenuItem());
    action("action.backups", MaterialDesignB.BACKUP_RESTORE, care::backups);
    action("action.check", MaterialDesignC.CLIPBOARD_CHECK_OUTLINE, care::check);
  }

  /** All of them, in the order of the menu. */
  List<WindowAction> all() {
    return List.copyOf(all);
  }

  /** The menu they stand in. */
  Menu menu() {
    return menu;
  }

  private void action(String labelKey, Ikon icon, Runnable handler) {
    WindowAction action = new WindowAction(labelKey, icon, null, handler);
    all.add(action);
    menu.getItems().add(ActionControls.menuItem(action));
  }
}
