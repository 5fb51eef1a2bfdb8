package org.offprint.ui.organise;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;

/**
 * Articles that are dragged within a window. What lies on the dragboard, for every program to see,
 * only says that articles are dragged; which ones stays with the node that they are dragged from: a
 * million of them need not be copied, and another window's numbers mean other articles.
 */
public final class ArticleTransfer {
  private static final DataFormat FORMAT = new DataFormat("application/x-offprint-articles");

  private ArticleTransfer() {}

  /** Drags articles from a node, until {@link #end}. */
  public static void begin(Node from, Dragboard board, List<ArticleId> ids) {
    from.getProperties().put(FORMAT, new Dragged(ids));
    ClipboardContent content = new ClipboardContent();
    content.put(FORMAT, ids.size());
    board.setContent(content);
  }

  /** Drags nothing from a node any more. */
  public static void end(Node from) {
    from.getProperties().remove(FORMAT);
  }

  /** Whether articles of this window are dragged. */
  public static boolean isIn(DragEvent event) {
    return dragged(event) != null;
  }

  /** The articles that are dragged; empty if none are. */
  public static List<ArticleId> of(DragEvent event) {
    Dragged dragged = dragged(event);
    return dragged == null ? List.of() : dragged.ids();
  }

  private static @Nullable Dragged dragged(DragEvent event) {
    return event.getGestureSource() instanceof Node from
            && from.getProperties().get(FORMAT) instanceof Dragged dragged
        ? dragged
        : null;
  }

  private record Dragged(List<ArticleId> ids) {}
}
