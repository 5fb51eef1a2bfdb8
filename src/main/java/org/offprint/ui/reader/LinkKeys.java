package org.offprint.ui.reader;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.offprint.ui.flow.FlowView;

/** Tab goes from link to link, Enter follows one, Escape and the mouse leave it. */
final class LinkKeys {
  private final FlowView view;
  private final ScrollPort port;
  private final LinkWalk links;
  private final Consumer<String> follow;

  private LinkKeys(FlowView view, ScrollPort port, LinkWalk links, Consumer<String> follow) {
    this.view = view;
    this.port = port;
    this.links = links;
    this.follow = follow;
  }

  static void install(FlowView view, ScrollPort port, LinkWalk links, Consumer<String> follow) {
    LinkKeys keys = new LinkKeys(view, port, links, follow);
    view.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    view.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> links.leave());
  }

  private void pressed(KeyEvent event) {
    LinkWalk.Stop stop = links.current();
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
      int shown = view.items() instanceof ReaderModel model ? model.passages().size() : 0;
      if (links.move(event.isShiftDown() ? -1 : 1, port.position().paragraph(), shown)) {
        event.consume();
      }
    } else if (event.getCode() == KeyCode.ENTER && stop != null) {
      follow.accept(stop.link());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && stop != null) {
      links.leave();
      event.consume();
    }
  }
}
