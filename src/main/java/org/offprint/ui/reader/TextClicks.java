package org.offprint.ui.reader;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.offprint.ui.text.ShownText;

/** Says on which character of the article a click fell. */
final class TextClicks {
  private TextClicks() {}

  static void install(RichTextArea area, TextClick listener) {
    area.addEventFilter(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.isStillSincePress()
              && event.getClickCount() == 1) {
            tell(area, event, listener);
          }
        });
  }

  private static void tell(RichTextArea area, MouseEvent event, TextClick listener) {
    TextPos at = area.getTextPosition(event.getScreenX(), event.getScreenY());
    if (at != null && area.getModel() instanceof ReaderModel model && at.index() < model.size()) {
      ShownText shown = model.shown(at.index());
      if (shown != null) {
        listener.at(at.index(), Math.min(shown.toSource(at.offset()), shown.sourceLength()));
      }
    }
  }
}
