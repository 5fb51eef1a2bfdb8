package org.offprint.ui.controls;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.offprint.ui.text.WrappedText;

/** Words where there would be nothing: a sign, what is the matter, and what could be done. */
public final class StateMessage extends VBox {
  private static final double MEASURE = 340;

  private final FontIcon icon = new FontIcon();
  private final WrappedText headline = new WrappedText();
  private final WrappedText hint = new WrappedText();

  /** Says nothing yet. */
  public StateMessage() {
    getStyleClass().add("state-message");
    setAlignment(Pos.CENTER);
    icon.getStyleClass().add("state-icon");
    headline.getStyleClass().add("state-headline");
    hint.getStyleClass().add("state-hint");
    headline.setMaxWidth(MEASURE);
    hint.setMaxWidth(MEASURE);
    getChildren().addAll(icon, headline, hint);
  }

  /**
   * Says something else.
   *
   * @param hintWords may be empty
   */
  public void show(Ikon sign, String headlineWords, String hintWords) {
    icon.setIconCode(sign);
    headline.setText(headlineWords, "");
    hint.setText(hintWords, "");
    headline.setTextAlignment(TextAlignment.CENTER);
    hint.setTextAlignment(TextAlignment.CENTER);
    hint.setVisible(!hintWords.isEmpty());
    hint.setManaged(!hintWords.isEmpty());
  }
}
