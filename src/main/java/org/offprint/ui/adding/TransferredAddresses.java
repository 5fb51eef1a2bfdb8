package org.offprint.ui.adding;

import java.util.List;
import javafx.scene.input.Clipboard;
import org.offprint.library.exports.AddressFinder;

/** Reads addresses from a clipboard or from what is being dragged. Used on the JavaFX thread. */
public final class TransferredAddresses {
  private TransferredAddresses() {}

  /**
   * The addresses that {@code board} carries: of its links if it has any, else of its text.
   *
   * @return each once, in order; empty if there are none
   */
  public static List<String> of(Clipboard board) {
    List<String> found = List.of();
    if (board.getUrl() != null) {
      found = AddressFinder.inUriList(board.getUrl());
    }
    if (found.isEmpty() && board.getString() != null) {
      found = AddressFinder.inText(board.getString());
    }
    if (found.isEmpty() && board.getHtml() != null) {
      found = AddressFinder.inHtml(board.getHtml());
    }
    return found;
  }

  /** Whether {@code board} may carry addresses; cheap enough to ask while dragging. */
  public static boolean mayBeIn(Clipboard board) {
    return board.hasUrl() || board.hasString() || board.hasHtml();
  }
}
