package org.offprint.ui.reader;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A change of subject: a short line in the middle. */
final class RuleBox extends HBox {
  private static final double ABOVE_EMS = 0.8;
  private static final double BELOW_EMS = 1.6;
  private static final double WIDTH_EMS = 5;

  RuleBox(ReaderStyle style, Frame frame) {
    setAlignment(Pos.CENTER);
    setPadding(new Insets(style.em(ABOVE_EMS), 0, style.em(BELOW_EMS), 0));
    setStyle(Frames.bars(frame, style, 0));
    Region line = new Region();
    line.getStyleClass().add("rule");
    line.setPrefWidth(style.em(WIDTH_EMS));
    getChildren().add(line);
  }
}
