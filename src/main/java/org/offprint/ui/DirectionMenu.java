package org.offprint.ui;

import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.offprint.model.DirectionChoice;
import org.offprint.model.TextDirection;
import org.offprint.ui.i18n.Messages;

/** From which side an article, or all of its site, is set. */
final class DirectionMenu {
  private DirectionMenu() {}

  static Menu of(ReadingView reading) {
    Menu menu = new Menu(Messages.menuText("menu.direction"));
    Menu article = new Menu(Messages.menuText("menu.direction.article"));
    Menu site = new Menu(Messages.menuText("menu.direction.site"));
    menu.getItems().addAll(article, site);
    menu.setOnShowing(
        event -> {
          DirectionChoice now = reading.direction().now();
          fill(article, now.article(), reading.direction()::choose);
          fill(site, now.site(), reading.direction()::chooseForSite);
          article.setDisable(reading.article() == null);
          site.setDisable(reading.article() == null);
        });
    fill(article, null, reading.direction()::choose);
    fill(site, null, reading.direction()::chooseForSite);
    return menu;
  }

  private static void fill(
      Menu menu, @Nullable TextDirection now, Consumer<@Nullable TextDirection> choose) {
    ToggleGroup group = new ToggleGroup();
    menu.getItems()
        .setAll(
            item("direction.text", null, now, group, choose),
            item("direction.ltr", TextDirection.LEFT_TO_RIGHT, now, group, choose),
            item("direction.rtl", TextDirection.RIGHT_TO_LEFT, now, group, choose));
  }

  private static RadioMenuItem item(
      String key,
      @Nullable TextDirection direction,
      @Nullable TextDirection now,
      ToggleGroup group,
      Consumer<@Nullable TextDirection> choose) {
    RadioMenuItem item = new RadioMenuItem(Messages.menuText(key));
    item.setToggleGroup(group);
    item.setSelected(direction == now);
    item.setOnAction(event -> choose.accept(direction));
    return item;
  }
}
