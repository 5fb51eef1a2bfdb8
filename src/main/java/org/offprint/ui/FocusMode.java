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
  private final ReadingFrame frame;
  private final NoticeBar notices;
  private final NoticePlace noticePlace;
  private boolean on;

  /**
   * All is shown.
   *
   * @param content its top is hidden
   * @param notices says for a moment how to have everything back
   * @param noticePlace where it says so
   */
  FocusMode(
      BorderPane content,
      PaneSplit split,
      ReadingFrame frame,
      NoticeBar notices,
      NoticePlace noticePlace) {
    this.content = content;
    this.split = split;
    this.frame = frame;
    this.notices = notices;
    this.noticePlace = noticePlace;
    content.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveByEscape);
    // The article would take Escape for itself.
    frame.article().addEventHandler(KeyEvent.KEY_PRESSED, this::leaveByEscape);
  }

  private void leaveByEscape(KeyEvent event) {
    if (on && event.getCode() == KeyCode.ESCAPE) {
      toggle();
      event.consume();
    }
  }

  void toggle() {
    on = !on;
    Node top = content.getTop();
    // Hidden, not taken out: the menu's accelerators live with it.
    top.setVisible(!on);
    top.setManaged(!on);
    split.showThirdOnly(on);
    frame.setBare(on);
    noticePlace.goBelowArticle(on);
    frame.focusText();
    String hint = Messages.text("focus.hint");
    if (on) {
      notices.say(hint);
    } else {
      notices.unsay(hint);
    }
  }

  static void toggleFullScreen(Stage stage) {
    stage.setFullScreenExitHint(Messages.text("full-screen.hint"));
    stage.setFullScreen(!stage.isFullScreen());
  }
}
