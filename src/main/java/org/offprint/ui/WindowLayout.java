package org.offprint.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.offprint.ui.list.ArticleListPane;

/** Where the parts of the window stand. */
final class WindowLayout {
  private static final double LEAST_OF_SIDEBAR = 170;
  private static final double LEAST_OF_LIST = 260;
  private static final double LEAST_OF_ARTICLE = 300;

  private final BorderPane content;
  private final StackPane root;

  /**
   * The whole window.
   *
   * @param addresses where an address is entered
   * @param overlay lies over everything else
   */
  WindowLayout(MenuBar menus, Node addresses, PaneSplit split, NoticeBar notices, Node overlay) {
    HBox toolbar = new HBox(addresses);
    toolbar.getStyleClass().add("window-toolbar");
    HBox.setHgrow(addresses, Priority.ALWAYS);
    content = new BorderPane(split);
    content.setTop(new VBox(menus, toolbar));
    HBox noticeSpace = new HBox(notices);
    noticeSpace.getStyleClass().add("notice-space");
    noticeSpace.setAlignment(Pos.BOTTOM_CENTER);
    noticeSpace.setFillHeight(false);
    noticeSpace.setPickOnBounds(false);
    root = new StackPane(content, noticeSpace, overlay);
    root.getStyleClass().add("offprint");
  }

  /** Sections, the list below what stands over it, and the article. */
  static PaneSplit panes(
      Region sidebar, ArticleListPane list, Region reading, Region frame, Node... overList) {
    VBox middle = new VBox(overList);
    middle.getChildren().add(list);
    VBox.setVgrow(list, Priority.ALWAYS);
    sidebar.setMinWidth(LEAST_OF_SIDEBAR);
    middle.setMinWidth(LEAST_OF_LIST);
    reading.setMinWidth(LEAST_OF_ARTICLE);
    return new PaneSplit(sidebar, middle, frame);
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
