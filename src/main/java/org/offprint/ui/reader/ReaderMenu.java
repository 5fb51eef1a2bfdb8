package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;
import org.offprint.ui.flow.FlowView;

/** The menu that a right click on the article opens. */
final class ReaderMenu {
  private final FlowView view;
  private final TextSelection selection;
  private final ReaderActions actions;
  private final Copying copying;
  private final ContextMenu menu = new ContextMenu();
  private Function<@Nullable Point2D, List<MenuItem>> more = at -> List.of();
  private Supplier<@Nullable String> focusedLink = () -> null;
  private @Nullable Article article;

  ReaderMenu(FlowView view, TextSelection selection, ReaderActions actions, Copying copying) {
    this.view = view;
    this.selection = selection;
    this.actions = actions;
    this.copying = copying;
    view.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::open);
  }

  /** Others' items, which stand first, on a point of the scene; null for the keyboard's menu. */
  void setMore(Function<@Nullable Point2D, List<MenuItem>> items) {
    more = items;
  }

  /** Has the menu that the keyboard opens be about a link. */
  void setFocusedLink(Supplier<@Nullable String> link) {
    focusedLink = link;
  }

  void setArticle(@Nullable Article shown) {
    article = shown;
  }

  private void open(ContextMenuEvent event) {
    Node target = event.getPickResult().getIntersectedNode();
    Point2D at =
        event.isKeyboardTrigger() ? null : new Point2D(event.getSceneX(), event.getSceneY());
    List<MenuItem> items = new ArrayList<>(more.apply(at));
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    String atKeyboard = event.isKeyboardTrigger() ? focusedLink.get() : null;
    items.addAll(atKeyboard == null ? items(target) : items(target, atKeyboard));
    menu.getItems().setAll(items);
    menu.show(view, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  /** What the menu offers on a node. */
  List<MenuItem> items(@Nullable Node target) {
    return items(target, linkOf(target));
  }

  private List<MenuItem> items(@Nullable Node target, @Nullable String link) {
    List<MenuItem> items = new ArrayList<>();
    if (link != null && !link.startsWith("#")) {
      items.add(item("link.open", () -> actions.openInBrowser(link)));
      if (link.startsWith("http")) {
        items.add(item("link.save", () -> actions.saveLink(link)));
      }
      items.add(item("link.copy", () -> Copying.put(link)));
      items.add(new SeparatorMenuItem());
    }
    Passage passage = passageOf(target);
    if (passage instanceof Passage.Table table) {
      items.add(item("menu.copyTable", () -> Copying.put(table.text())));
    } else if (passage instanceof Passage.Code code) {
      items.add(item("menu.copyCode", () -> Copying.put(code.text())));
    }
    boolean nothing = selection.isEmpty();
    MenuItem copy = item("menu.copy", () -> copying.copy(article));
    MenuItem quote = item("menu.quote", () -> copying.quote(article));
    copy.setDisable(nothing);
    quote.setDisable(nothing);
    items.add(copy);
    items.add(quote);
    items.add(item("menu.selectAll", selection::all));
    return items;
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(ReaderMessages.text(key));
    item.setId(key);
    item.setOnAction(event -> action.run());
    return item;
  }

  private static @Nullable String linkOf(@Nullable Node target) {
    for (Node node = target; node != null; node = node.getParent()) {
      if (node.getUserData() instanceof String link) {
        return link;
      }
    }
    return null;
  }

  private @Nullable Passage passageOf(@Nullable Node target) {
    for (Node node = target; node != null; node = node.getParent()) {
      int index = ReaderModel.indexOf(node);
      if (index >= 0 && view.items() instanceof ReaderModel model && index < model.size()) {
        return model.passages().get(model.fragment(index).passage());
      }
    }
    return null;
  }
}
