package org.offprint.ui.reader;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The heading of the readers' comments, and what folds them away. */
final class CommentsBox extends VBox {
  private static final double ABOVE_EMS = 1.6;

  CommentsBox(Passage.CommentsHeading heading, PassageContext context) {
    Button toggle = new Button(ReaderMessages.text("comments.heading", heading.count()));
    toggle.getStyleClass().addAll("comments-heading", "flat");
    toggle.setGraphic(
        new FontIcon(
            heading.open() ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT));
    toggle.setContentDisplay(ContentDisplay.LEFT);
    toggle.setAccessibleHelp(
        ReaderMessages.text(heading.open() ? "comments.fold" : "comments.open"));
    toggle.setOnAction(event -> context.guide().foldComments());
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(context.style().em(ABOVE_EMS), 0, 0, 0));
    VBox line = new VBox(toggle);
    line.getStyleClass().add("comments-line");
    getChildren().add(line);
  }
}
