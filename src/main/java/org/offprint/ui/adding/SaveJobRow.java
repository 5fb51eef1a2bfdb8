package org.offprint.ui.adding;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.offprint.library.SaveFailure;
import org.offprint.library.SaveFailure.Reason;
import org.offprint.library.SaveProgress;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/** One save: its address, how far it is or why it failed, and what can be done about it. */
final class SaveJobRow extends VBox {
  /** What the row's buttons do. */
  interface Buttons {
    void cancel(SaveJob job);

    void retry(SaveJob job);

    void saveAnyway(SaveJob job);

    /** Gives the address back to the person, to be mended. */
    void edit(SaveJob job);

    void dismiss(SaveJob job);
  }

  private final SaveJob job;
  private final Buttons buttons;
  private final FontIcon icon = new FontIcon();
  private final WrappedText words = new WrappedText();
  private final ProgressBar bar = new ProgressBar();
  private final HBox choices = new HBox(8);
  private final HBox head;
  private final Subscription watching;

  SaveJobRow(SaveJob job, Buttons buttons) {
    this.job = job;
    this.buttons = buttons;
    getStyleClass().add("save-row");
    icon.getStyleClass().add("save-icon");
    Label address = new Label(shortAddress(job.address()));
    address.getStyleClass().add("save-address");
    address.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    address.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(address, Priority.ALWAYS);
    head = new HBox(8, icon, address);
    head.setAlignment(Pos.CENTER_LEFT);
    words.getStyleClass().add("save-words");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("small");
    bar.setAccessibleText(Messages.text("save.bar"));
    choices.setAlignment(Pos.CENTER_LEFT);
    watching = job.state().subscribe(this::show);
  }

  /** Ends its watching of the job. */
  void close() {
    watching.unsubscribe();
  }

  private void show(SaveJob.State state) {
    getStyleClass().removeAll("failed");
    switch (state) {
      case SaveJob.State.Working working -> working(working.progress());
      case SaveJob.State.Failed failed -> failed(failed.failure());
    }
  }

  private void working(SaveProgress progress) {
    icon.setIconCode(MaterialDesignP.PROGRESS_DOWNLOAD);
    words.setText(ProgressWords.words(progress), "");
    bar.setProgress(ProgressWords.share(progress));
    if (!getChildren().contains(bar)) {
      Button cancel = button("save.cancel", () -> buttons.cancel(job));
      cancel.getStyleClass().add("flat");
      HBox line = new HBox(8, words, cancel);
      line.setAlignment(Pos.CENTER_LEFT);
      words.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(words, Priority.ALWAYS);
      getChildren().setAll(head, bar, line);
    }
  }

  private void failed(SaveFailure failure) {
    getStyleClass().add("failed");
    boolean local = failure.reason() == Reason.LOCAL_ADDRESS;
    icon.setIconCode(MaterialDesignA.ALERT_CIRCLE_OUTLINE);
    words.setText(local ? Messages.text("save.local") : failure.sentence(), "");
    choices.getChildren().clear();
    if (local) {
      choices.getChildren().add(button("save.anyway", () -> buttons.saveAnyway(job)));
    } else if (failure.reason() == Reason.NOT_AN_ARTICLE) {
      choices.getChildren().add(button("save.keep", () -> buttons.saveAnyway(job)));
      choices.getChildren().add(button("save.retry", () -> buttons.retry(job)));
    } else if (failure.reason().worthRetrying()) {
      choices.getChildren().add(button("save.retry", () -> buttons.retry(job)));
    }
    if (!local && perhapsMistyped(failure.reason())) {
      choices.getChildren().add(button("save.edit", () -> buttons.edit(job)));
    }
    Button dismiss = button("save.dismiss", () -> buttons.dismiss(job));
    dismiss.getStyleClass().add("flat");
    choices.getChildren().add(dismiss);
    getChildren().setAll(head, words, choices);
  }

  private static boolean perhapsMistyped(Reason reason) {
    return !reason.worthRetrying() || reason == Reason.UNKNOWN_HOST || reason == Reason.REFUSED;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(Messages.text(key));
    button.getStyleClass().add("small");
    button.setAccessibleText(Messages.text(key + ".spoken", job.address()));
    button.setOnAction(event -> action.run());
    return button;
  }

  private static String shortAddress(String address) {
    return address.replaceFirst("(?i)^https?://(www\\.)?", "");
  }
}
