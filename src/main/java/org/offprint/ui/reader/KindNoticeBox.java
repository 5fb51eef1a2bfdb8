package org.offprint.ui.reader;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.offprint.ui.text.WrappedText;

/** Says, above the text, that the page it is from held less than an article. */
final class KindNoticeBox extends StackPane {
  private static final double BELOW_EMS = 1.4;

  KindNoticeBox(Passage.KindNotice notice, PassageContext context) {
    WrappedText words =
        new WrappedText(ReaderMessages.text("notice.kind." + notice.kind().name()), "");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(new FontIcon(MaterialDesignI.INFORMATION_OUTLINE), words);
    line.getStyleClass().add("notice");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setFillHeight(false);
    getChildren().add(line);
    setPadding(new Insets(0, 0, context.style().em(BELOW_EMS), 0));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }
}
