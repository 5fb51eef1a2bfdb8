package org.offprint.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.offprint.ui.adding.TransferredAddresses;
import org.offprint.ui.i18n.Messages;

/** Lets addresses and files be dropped anywhere on the window, and shows that they can be. */
final class AddressDrop {
  private final Consumer<List<String>> save;
  private final Consumer<List<Path>> take;
  private final Runnable nothing;
  private final Label veil = new Label(Messages.text("drop.here"));

  /**
   * No drop yet.
   *
   * @param save takes the addresses that were dropped
   * @param take takes the files that were dropped
   * @param nothing told that there were none in what was dropped
   */
  AddressDrop(Consumer<List<String>> save, Consumer<List<Path>> take, Runnable nothing) {
    this.save = save;
    this.take = take;
    this.nothing = nothing;
    veil.getStyleClass().add("drop-veil");
    veil.setAlignment(Pos.CENTER);
    veil.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    veil.setMouseTransparent(true);
    veil.setVisible(false);
  }

  /** Watches {@code window}, whose last child the veil becomes. */
  void install(StackPane window) {
    window.getChildren().add(veil);
    window.addEventHandler(DragEvent.DRAG_OVER, this::over);
    window.addEventHandler(DragEvent.DRAG_EXITED, event -> veil.setVisible(false));
    window.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles() || TransferredAddresses.mayBeIn(event.getDragboard())) {
      event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
      veil.setVisible(true);
      event.consume();
    }
  }

  /** A browser may give the file of a picture along with its address. */
  private static boolean areFiles(Dragboard board) {
    return board.hasFiles() && (board.getUrl() == null || !board.getUrl().startsWith("http"));
  }

  private void dropped(DragEvent event) {
    veil.setVisible(false);
    Dragboard board = event.getDragboard();
    if (areFiles(board)) {
      event.setDropCompleted(true);
      event.consume();
      take.accept(board.getFiles().stream().map(File::toPath).toList());
      return;
    }
    List<String> addresses = TransferredAddresses.of(board);
    event.setDropCompleted(!addresses.isEmpty());
    event.consume();
    if (addresses.isEmpty()) {
      nothing.run();
    } else {
      save.accept(addresses);
    }
  }
}
