package org.offprint.ui.reader;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.offprint.ui.text.WrappedText;

/** Says that pictures are missing, and offers to fetch them. */
final class NoticeBox extends StackPane {
  private static final double BELOW_EMS = 1.4;

  NoticeBox(Passage.Notice notice, PassageContext context) {
    WrappedText words =
        new WrappedText(ReaderMessages.text("notice.missing", notice.missing()), "");
    HBox.setHgrow(words, Priority.ALWAYS);
    Button fetch = new Button(ReaderMessages.text("notice.fetch"));
    fetch.getStyleClass().add("small");
    fetch.setMinWidth(USE_PREF_SIZE);
    fetch.setOnAction(event -> context.guide().fetchMissing());
    HBox line = new HBox(new FontIcon(MaterialDesignI.IMAGE_OFF_OUTLINE), words, fetch);
    line.getStyleClass().add("notice");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setFillHeight(false);
    getChildren().add(line);
    setPadding(new Insets(0, 0, context.style().em(BELOW_EMS), 0));
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }
}
