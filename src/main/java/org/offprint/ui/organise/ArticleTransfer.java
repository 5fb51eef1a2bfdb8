package org.offprint.ui.organise;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.offprint.model.ArticleId;

/** Articles that are dragged within the program. */
public final class ArticleTransfer {
  private static final DataFormat FORMAT = new DataFormat("application/x-offprint-articles");

  private ArticleTransfer() {}

  /** Puts articles into what is dragged. */
  public static void put(ClipboardContent content, List<ArticleId> ids) {
    content.put(FORMAT, ids.stream().mapToLong(ArticleId::value).toArray());
  }

  /** Whether articles of this program are dragged. */
  public static boolean isIn(Clipboard dragged) {
    return dragged.hasContent(FORMAT);
  }

  /** The articles that are dragged; empty if none are. */
  public static List<ArticleId> of(Clipboard dragged) {
    return dragged.getContent(FORMAT) instanceof long[] ids
        ? Arrays.stream(ids).mapToObj(ArticleId::new).toList()
        : List.of();
  }
}
