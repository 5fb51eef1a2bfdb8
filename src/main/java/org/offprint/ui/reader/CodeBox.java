package org.offprint.ui.reader;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.offprint.ui.text.Fonts;

/** Code in a frame of its own, which scrolls sideways where a line is long. */
final class CodeBox extends StackPane {
  private static final double SIZE_EMS = 0.82;
  private static final double ABOVE_EMS = 0.2;
  private static final double BELOW_EMS = 1.1;
  private static final String TAB = "    ";

  CodeBox(Passage.Code code, ReaderStyle style) {
    getStyleClass().add("code-box");
    Text text = new Text(code.text().replace("\t", TAB));
    text.getStyleClass().addAll("text", "code-text");
    text.setStyle(
        String.format(
            Locale.ROOT,
            "-fx-font-family: \"%s\"; -fx-font-size: %.2fpx;",
            Fonts.monospaced(),
            style.em(SIZE_EMS)));
    text.setLineSpacing(style.em(SIZE_EMS) * 0.2);
    StackPane page = new StackPane(text);
    page.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    page.setPadding(new Insets(style.em(0.7), style.em(0.8), style.em(0.7), style.em(0.8)));
    ScrollPane scroll = SidewaysPane.around(page);
    scroll.getStyleClass().add("code-scroll");
    scroll.setAccessibleRole(AccessibleRole.TEXT_AREA);
    scroll.setAccessibleText(code.text());
    getChildren().add(scroll);
    setPadding(Frames.padding(code.frame(), style, style.em(ABOVE_EMS), style.em(BELOW_EMS)));
    setStyle(Frames.bars(code.frame(), style, 0));
    setMinWidth(0);
  }
}
