package org.offprint.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.offprint.ui.i18n.Messages;

/** Hides all of the window but the article's text. JavaFX thread only. */
final class FocusMode {
  private final BorderPane content;
  private final PaneSplit split;
  private final ReadingView reading;
  private boolean on;

  /**
   * All is shown.
   *
   * @param content its top is hidden
   */
  FocusMode(BorderPane content, PaneSplit split, ReadingView reading) {
    this.content = content;
    this.split = split;
    this.reading = reading;
    content.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (on && event.getCode() == KeyCode.ESCAPE) {
            toggle();
            event.consume();
          }
        });
    reading.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (on && event.getCode() == KeyCode.ESCAPE) {
            toggle();
            event.consume();
          }
        });
  }

  void toggle() {
    on = !on;
    Node top = content.getTop();
    // Hidden, not taken out: the menu's accelerators live with it.
    top.setVisible(!on);
    top.setManaged(!on);
    split.showThirdOnly(on);
    reading.setBare(on);
    reading.focus();
  }

  static void toggleFullScreen(Stage stage) {
    stage.setFullScreenExitHint(Messages.text("full-screen.hint"));
    stage.setFullScreen(!stage.isFullScreen());
  }
}
