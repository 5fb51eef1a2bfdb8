package org.offprint.ui;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.offprint.ui.actions.ActionControls;
import org.offprint.ui.organise.SelectionPane;

/** Where the actions of the window stand: its menus, the menu of rows, and the rows of buttons. */
final class ActionPlaces {
  private final WindowActions actions;
  private final ReadingActions reading;
  private final OutputActions output;
  private final LibraryActions library;
  private final DeskActions desks;

  ActionPlaces(
      WindowActions actions,
      ReadingActions reading,
      OutputActions output,
      LibraryActions library,
      DeskActions desks) {
    this.actions = actions;
    this.reading = reading;
    this.output = output;
    this.library = library;
    this.desks = desks;
  }

  /** The buttons over an article. */
  void over(ReadingView article) {
    article
        .top()
        .setActions(
            actions.toggleRead,
            actions.toggleFavourite,
            actions.toggleArchived,
            actions.tag,
            actions.trash,
            actions.restore,
            actions.openOriginal,
            reading.find,
            reading.outline,
            reading.style,
            output.readAloud(),
            desks.highlight,
            desks.notesPane);
  }

  /** The buttons for several articles. */
  void on(SelectionPane several) {
    several.setActions(
        actions.toggleRead,
        actions.toggleFavourite,
        actions.toggleArchived,
        actions.tag,
        desks.check,
        actions.trash,
        actions.restore);
  }

  /** The menu of the list's rows. */
  ContextMenu ofRows() {
    ContextMenu menu = WindowMenus.ofRows(actions);
    menu.getItems()
        .addAll(ActionControls.menuItem(desks.check), ActionControls.menuItem(actions.stories));
    return menu;
  }

  /** The menu bar, in which every action stands. Made once: it takes the menus of others. */
  MenuBar bar(List<? extends MenuItem> choices) {
    MenuBar bar = WindowMenus.bar(actions, reading.menu(), choices);
    bar.getMenus().add(bar.getMenus().size() - 1, library.menu());
    output.addTo(bar.getMenus().getFirst(), reading.menu());
    bar.getMenus().addAll(bar.getMenus().size() - 1, desks.menus());
    return bar;
  }
}
