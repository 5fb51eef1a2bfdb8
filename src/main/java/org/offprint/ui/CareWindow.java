package org.offprint.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.offprint.model.CareProgress;
import org.offprint.ui.backups.CareWords;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/**
 * Stands in for the window while the library is made ready, which can take minutes; says how far
 * that has come. Used on the JavaFX thread.
 */
public final class CareWindow {
  private static final double WIDTH = 520;

  private final Stage stage;
  private final WrappedText said = new WrappedText();
  private final ProgressBar bar = new ProgressBar(-1);
  private boolean over;

  /**
   * Shows the window.
   *
   * @param headline what is being done
   * @param about more of it; may be empty
   * @param quit called if the person would rather quit than wait
   */
  public CareWindow(Stage stage, String headline, String about, Runnable quit) {
    this.stage = stage;
    WrappedText title = new WrappedText(headline, "");
    title.getStyleClass().add("title-3");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(headline);
    Button leave = new Button(Messages.text("rescue.quit"));
    leave.setCancelButton(true);
    leave.setOnAction(event -> stage.hide());
    VBox all = new VBox(12, title);
    if (!about.isEmpty()) {
      all.getChildren().add(new WrappedText(about, ""));
    }
    all.getChildren().addAll(bar, said, new HBox(leave));
    StandIn.show(
        stage,
        all,
        WIDTH,
        () -> {
          if (!over) {
            quit.run();
          }
        });
  }

  /** Shows how far it has come. */
  public void tell(CareProgress progress) {
    bar.setProgress(progress.part());
    said.setText(CareWords.of(progress), "");
  }

  /** Closes the window: it is done, or failed. */
  public void close() {
    over = true;
    stage.hide();
  }
}
