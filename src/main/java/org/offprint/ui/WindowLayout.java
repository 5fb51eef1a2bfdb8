package org.offprint.ui;

import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.offprint.ui.list.ArticleListPane;

/** Where the parts of the window stand. */
final class WindowLayout {
  private final BorderPane content;
  private final StackPane root;

  /**
   * The whole window.
   *
   * @param addresses where an address is entered
   * @param overlay lies over everything else
   */
  WindowLayout(MenuBar menus, Node addresses, PaneSplit split, Node overlay) {
    HBox toolbar = new HBox(addresses);
    toolbar.getStyleClass().add("window-toolbar");
    HBox.setHgrow(addresses, Priority.ALWAYS);
    content = new BorderPane(split);
    content.setTop(new VBox(menus, toolbar));
    root = new StackPane(content, overlay);
    root.getStyleClass().add("offprint");
  }

  /** The list, below what stands over it. */
  static VBox listBelow(ArticleListPane list, Node... over) {
    VBox middle = new VBox(over);
    middle.getChildren().add(list);
    VBox.setVgrow(list, Priority.ALWAYS);
    return middle;
  }

  /** Menus, address and panes, without what lies over them. */
  BorderPane content() {
    return content;
  }

  /** Everything. */
  StackPane root() {
    return root;
  }
}
