package org.offprint.ui.reader;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.offprint.ui.flow.FlowView;

/** Says on which character of the article a click fell. */
final class TextClicks {
  private TextClicks() {}

  static void install(FlowView view, TextPoints points, TextClick listener) {
    view.addEventFilter(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.isStillSincePress()
              && event.getClickCount() == 1) {
            TextPoint at = points.letterAt(new Point2D(event.getSceneX(), event.getSceneY()));
            if (at != null) {
              listener.at(at.passage(), at.offset());
            }
          }
        });
  }
}
