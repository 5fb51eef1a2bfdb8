package org.offprint.ui;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;
import org.offprint.ui.text.WrappedText;

/**
 * Says quietly what happened, one thing at a time. A notice goes away by itself; a fault stays
 * until it is closed or mended.
 */
final class NoticeBar extends HBox {
  private static final Duration STAYS = Duration.ofSeconds(8);

  private final TaskRunner tasks;
  private final FontIcon icon = new FontIcon();
  private final WrappedText words = new WrappedText();
  private final Button action = new Button();
  private @Nullable Running leaving;
  private boolean fault;
  private boolean report;

  NoticeBar(TaskRunner tasks) {
    this.tasks = tasks;
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    action.getStyleClass().addAll("accent", "flat");
    action.setMinWidth(USE_PREF_SIZE);
    Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
    close.getStyleClass().addAll("button-icon", "flat");
    close.setAccessibleText(Messages.text("notice.close"));
    close.setOnAction(event -> hide());
    VBox middle = new VBox(words);
    middle.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(middle, Priority.ALWAYS);
    getChildren().addAll(icon, middle, action, close);
    hide();
  }

  /** Says something. */
  void say(String sentence) {
    show(sentence, MaterialDesignI.INFORMATION_OUTLINE, null, () -> {});
    leaveLater();
  }

  /** Says something, unless a report stands there. */
  void mention(String sentence) {
    if (!report) {
      say(sentence);
    }
  }

  /** Says what is too much to be read in passing, and stays until it is closed. */
  void report(String sentence) {
    show(sentence, MaterialDesignI.INFORMATION_OUTLINE, null, () -> {});
    report = true;
  }

  /** Takes back what was said, if it still stands there. */
  void unsay(String sentence) {
    if (sentence.equals(words.getText())) {
      hide();
    }
  }

  /** Says that something was done, and offers what can be done about it. */
  void offer(String sentence, String actionWords, Runnable run) {
    show(sentence, MaterialDesignC.CHECK, actionWords, run);
    leaveLater();
  }

  /** Says that something went wrong. */
  void fault(String sentence) {
    show(sentence, MaterialDesignA.ALERT_CIRCLE_OUTLINE, null, () -> {});
    fault = true;
    getStyleClass().add("fault");
  }

  /** Says that something that was asked for cannot be done; stays, whatever the library does. */
  void refuse(String sentence) {
    fault(sentence);
    fault = false;
  }

  /** Takes a fault away that is mended. */
  void faultMended() {
    if (fault) {
      hide();
    }
  }

  private void show(String sentence, Ikon sign, @Nullable String actionWords, Runnable run) {
    hide();
    icon.setIconCode(sign);
    words.setText(sentence, "");
    action.setVisible(actionWords != null);
    action.setManaged(actionWords != null);
    action.setText(actionWords);
    action.setOnAction(
        event -> {
          hide();
          run.run();
        });
    setVisible(true);
    setManaged(true);
  }

  private void leaveLater() {
    leaving = tasks.after(STAYS, this::hide);
  }

  private void hide() {
    if (leaving != null) {
      leaving.cancel();
      leaving = null;
    }
    fault = false;
    report = false;
    getStyleClass().remove("fault");
    setVisible(false);
    setManaged(false);
  }
}
