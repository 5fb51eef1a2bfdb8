package org.offprint.ui.versions;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.offprint.ui.i18n.Messages;

/** Shows how far a check of several articles has come, and stops it. */
final class RefreshBar extends HBox {
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button cancel = new Button(Messages.text("save.cancel"));

  RefreshBar() {
    getStyleClass().add("refresh-bar");
    setAlignment(Pos.CENTER_LEFT);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Messages.text("refresh.bar"));
    HBox.setHgrow(bar, Priority.ALWAYS);
    words.setMinWidth(0);
    bar.setMinWidth(40);
    cancel.getStyleClass().addAll("flat", "small");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setAccessibleText(Messages.text("refresh.cancel"));
    getChildren().addAll(words, bar, cancel);
    hide();
  }

  void show(int done, int all, Runnable stop) {
    words.setText(Messages.text("refresh.progress", done, all));
    bar.setProgress((double) done / all);
    cancel.setOnAction(event -> stop.run());
    setVisible(true);
    setManaged(true);
  }

  void hide() {
    setVisible(false);
    setManaged(false);
  }
}
