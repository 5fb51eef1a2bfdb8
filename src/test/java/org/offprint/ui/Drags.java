package org.offprint.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.testing.JavaFx;
import org.offprint.ui.organise.ArticleTransfer;

/** Drags over the window as another program would: the Headless platform has no other program. */
final class Drags {
  private Drags() {}

  static void over(Node node, EventType<DragEvent> type, ClipboardContent content)
      throws Exception {
    JavaFx.run(
        () -> {
          Dragboard board = DragboardHelper.createDragboard(dragged());
          board.setContent(content);
          DragEvent event =
              new DragEvent(type, board, 100, 100, 100, 100, TransferMode.COPY, null, null, null);
          Event.fireEvent(node, event);
        });
  }

  /**
   * Articles over a row.
   *
   * @param from what they are dragged from; null for another program's list
   */
  static void articles(
      @Nullable Node from, Node over, EventType<DragEvent> type, List<ArticleId> ids)
      throws Exception {
    JavaFx.run(
        () -> {
          Dragboard board = DragboardHelper.createDragboard(dragged());
          ArticleTransfer.begin(from == null ? new Pane() : from, board, ids);
          Event.fireEvent(
              over,
              new DragEvent(type, board, 100, 100, 100, 100, TransferMode.COPY, from, null, null));
        });
  }

  /** What is dragged may be copied, moved or linked to. */
  private static TKClipboard dragged() {
    TKClipboard content = Toolkit.getToolkit().createLocalClipboard();
    return (TKClipboard)
        Proxy.newProxyInstance(
            Drags.class.getClassLoader(),
            new Class<?>[] {TKClipboard.class},
            (proxy, method, arguments) ->
                method.getName().equals("getTransferModes")
                    ? EnumSet.allOf(TransferMode.class)
                    : method.invoke(content, arguments));
  }
}
