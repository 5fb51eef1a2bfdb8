package org.offprint.ui.flow;

import javafx.scene.input.ScrollEvent;

/** The wheel, or fingers, that move a view. JavaFX thread only. */
final class FlowWheel {
  /** Fingers move text by many more pixels than a wheel does; pages are to turn one by one. */
  private static final double STROKE = 0.2;

  private final FlowView view;
  private boolean stroking;

  private FlowWheel(FlowView view) {
    this.view = view;
  }

  static void install(FlowView view) {
    view.addEventFilter(ScrollEvent.ANY, new FlowWheel(view)::turned);
  }

  private void turned(ScrollEvent event) {
    if (event.getEventType() != ScrollEvent.SCROLL) {
      stroking = event.getEventType() == ScrollEvent.SCROLL_STARTED;
      return;
    }
    boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
    if (!event.isShortcutDown() && !sideways && event.getDeltaY() != 0) {
      view.by(-event.getDeltaY() * share(event));
      event.consume();
    }
  }

  /** Pages do not go on turning when fingers have left. */
  private double share(ScrollEvent event) {
    if (view.spread() == null) {
      return 1;
    }
    if (stroking) {
      return STROKE;
    }
    return event.isInertia() ? 0 : 1;
  }
}
