package org.offprint.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.offprint.model.SalvageReport;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/** Says, before the window opens, what was carried over from a damaged library and what was not. */
public final class SalvageWindow {
  private static final double WIDTH = 560;
  private static final double TALLEST_LIST = 320;

  /** As many as anyone reads; the command line tells them all. */
  private static final int MOST_SENTENCES = 500;

  private final Stage stage;
  private final Runnable closed;

  /**
   * A window that is not shown yet.
   *
   * @param closed run once, when it is gone
   */
  public SalvageWindow(Stage stage, Runnable closed) {
    this.stage = stage;
    this.closed = closed;
  }

  /**
   * Shows it.
   *
   * @param losses a sentence each
   */
  public void tell(SalvageReport report, List<String> losses) {
    WrappedText headline = new WrappedText(Messages.text("salvage.headline"), "");
    headline.getStyleClass().add("title-3");
    VBox all =
        new VBox(
            12,
            headline,
            new WrappedText(
                Messages.text("salvage.done", report.articles(), report.damaged().toString()), ""));
    if (!losses.isEmpty()) {
      all.getChildren().add(new WrappedText(Messages.text("salvage.lost"), ""));
      all.getChildren().add(list(losses));
    }
    Button on = new Button(Messages.text("salvage.continue"));
    on.setDefaultButton(true);
    on.setCancelButton(true);
    on.setOnAction(event -> stage.hide());
    all.getChildren().add(on);
    StandIn.show(stage, all, WIDTH, closed);
    on.requestFocus();
  }

  private static ScrollPane list(List<String> losses) {
    VBox list = new VBox(6);
    losses.stream()
        .limit(MOST_SENTENCES)
        .forEach(loss -> list.getChildren().add(new WrappedText(loss, "")));
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(TALLEST_LIST);
    return scroll;
  }
}
