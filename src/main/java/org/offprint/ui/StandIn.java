package org.offprint.ui;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.offprint.settings.ThemeChoice;

/** What stands in for the window while there is no library to show. JavaFX thread. */
final class StandIn {
  private static final double EDGE = 24;

  private StandIn() {}

  /**
   * Shows some content in a small window, in the system's colours and the interface's direction.
   *
   * @param width of the content, in pixels
   * @param hidden run once, when the window is gone
   */
  static void show(Stage stage, VBox content, double width, Runnable hidden) {
    ThemeSwitch theme = new ThemeSwitch(ThemeChoice.SYSTEM);
    content.getStyleClass().add("rescue");
    content.setPadding(new Insets(EDGE));
    content.setPrefWidth(width);
    Scene scene = new Scene(content);
    scene.setNodeOrientation(Mirroring.orientation());
    InterfaceTypeface.dress(scene);
    stage.setTitle("Offprint");
    stage.setScene(scene);
    stage.setOnHidden(
        event -> {
          theme.close();
          hidden.run();
        });
    stage.show();
  }
}
