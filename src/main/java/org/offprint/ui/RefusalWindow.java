package org.offprint.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/**
 * Stands in for the window when the library cannot be opened and nothing can be done about it here:
 * whoever started the program by its icon sees nothing else of it. JavaFX thread.
 */
public final class RefusalWindow {
  private static final double WIDTH = 460;

  private final Stage stage;
  private final Runnable gone;

  /**
   * A window that is not shown yet.
   *
   * @param gone run once, when the window is gone
   */
  public RefusalWindow(Stage stage, Runnable gone) {
    this.stage = stage;
    this.gone = gone;
  }

  /** Says why, in a sentence. */
  public void tell(String sentence) {
    WrappedText headline = new WrappedText(Messages.text("refusal.headline"), "");
    headline.getStyleClass().add("title-3");
    Button quit = new Button(Messages.text("rescue.quit"));
    quit.setDefaultButton(true);
    quit.setCancelButton(true);
    quit.setOnAction(event -> stage.hide());
    VBox all = new VBox(12, headline, new WrappedText(sentence, ""), new HBox(quit));
    StandIn.show(stage, all, WIDTH, gone);
    quit.requestFocus();
  }
}
