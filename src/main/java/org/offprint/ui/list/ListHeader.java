package org.offprint.ui.list;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.offprint.model.ListOrder;
import org.offprint.ui.i18n.Messages;

/** Over the list: its name, how many articles it has, and what it is sorted by. */
final class ListHeader extends HBox {
  private static final double LEAST_SORTING = 52;
  private static final double MOST_NAME = 150;

  private final Consumer<? super ListOrder> sort;
  private final Label name = new Label();
  private final Label count = new Label();
  private final MenuButton sorting = new MenuButton();
  private final FontIcon ascending = new FontIcon(MaterialDesignS.SORT_ASCENDING);
  private final FontIcon descending = new FontIcon(MaterialDesignS.SORT_DESCENDING);
  private final CheckMenuItem group;
  private @Nullable ListOrder offered;

  /**
   * Over a list of nothing.
   *
   * @param sort told which order the person chose
   * @param grouped whether the articles of one story stand under one row
   */
  ListHeader(Consumer<? super ListOrder> sort, BooleanProperty grouped) {
    this.sort = sort;
    this.group = new CheckMenuItem(Messages.text("list.group"));
    group.selectedProperty().bindBidirectional(grouped);
    getStyleClass().add("list-header");
    setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("list-title");
    count.getStyleClass().add("list-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    sorting.getStyleClass().addAll("flat", "small", "sort-menu");
    // The name of a section is short and says where one is; the order can be read in the menu.
    sorting.setMinWidth(LEAST_SORTING);
    sorting.setContentDisplay(ContentDisplay.LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(name, count, gap, sorting);
  }

  /**
   * Says what is shown.
   *
   * @param given the name that the library has for it
   * @param articles how many there are
   * @param exact whether there are not more than that
   */
  void show(Listing listing, String given, int articles, boolean exact, Arrangement arrangement) {
    boolean sortable = listing.key() != null;
    boolean counted = exact || sortable;
    String number = NumberFormat.getIntegerInstance().format(articles);
    name.setText(ListingWords.name(listing, given));
    name.setMinWidth(0);
    name.setMinWidth(Math.min(MOST_NAME, Math.ceil(name.prefWidth(-1))));
    count.setText(counted ? number : Messages.text("list.more-than", number));
    count.setAccessibleText(Messages.text("list.count", articles));
    sorting.setVisible(sortable);
    sorting.setManaged(sortable);
    offer(arrangement.order());
  }

  private void offer(ListOrder order) {
    if (order.equals(offered)) {
      return;
    }
    offered = order;
    sorting.setText(Messages.text("sort." + key(order.key())));
    sorting.setGraphic(order.descending() ? descending : ascending);
    sorting.setAccessibleText(
        Messages.text("sort.spoken", Messages.text("sort." + key(order.key())), way(order)));
    sorting.getItems().clear();
    ToggleGroup keys = new ToggleGroup();
    for (ListOrder.Key key : ListOrder.Key.values()) {
      add(keys, Messages.text("sort." + key(key)), key == order.key(), natural(key));
    }
    sorting.getItems().add(new SeparatorMenuItem());
    ToggleGroup ways = new ToggleGroup();
    for (boolean down :
        new boolean[] {natural(order.key()).descending(), !natural(order.key()).descending()}) {
      ListOrder other = new ListOrder(order.key(), down);
      add(ways, way(other), down == order.descending(), other);
    }
    sorting.getItems().addAll(new SeparatorMenuItem(), group);
  }

  private void add(ToggleGroup group, String words, boolean chosen, ListOrder order) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setToggleGroup(group);
    item.setSelected(chosen);
    item.setOnAction(event -> sort.accept(order));
    sorting.getItems().add(item);
  }

  /** The way round that one expects: the newest and the longest first, but A before Z. */
  private static ListOrder natural(ListOrder.Key key) {
    return switch (key) {
      case SAVED, PUBLISHED -> new ListOrder(key, true);
      case READING_TIME, TITLE, SITE -> new ListOrder(key, false);
    };
  }

  private static String way(ListOrder order) {
    return Messages.text(
        "sort." + key(order.key()) + (order.descending() ? ".descending" : ".ascending"));
  }

  private static String key(ListOrder.Key key) {
    return key.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
