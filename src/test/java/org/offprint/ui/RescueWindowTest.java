package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.model.Backup;
import org.offprint.testing.JavaFx;

/** The window over a damaged library says all that it says. */
class RescueWindowTest {
  private static final Backup BACKUP =
      new Backup(Path.of("2026-11-25T04-04-53Z.db"), Instant.parse("2026-11-25T04:04:53Z"), 30);

  private Locale before = Locale.getDefault();

  @BeforeEach
  void remember() throws Exception {
    before = Locale.getDefault();
    JavaFx.start();
  }

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @Test
  void noButtonIsCutShort() throws Exception {
    Locale.setDefault(Locale.GERMANY);
    Stage stage = ask();

    assertThat(stage.getScene().getRoot().lookupAll(".button"))
        .hasSize(4)
        .allSatisfy(
            button -> {
              double wanted = JavaFx.call(() -> ((Button) button).prefWidth(-1));
              assertThat(((Button) button).getWidth()).isGreaterThanOrEqualTo(Math.floor(wanted));
            });
    JavaFx.run(stage::hide);
  }

  @Test
  void itIsMirroredInUrdu() throws Exception {
    Locale.setDefault(Locale.of("ur", "PK"));
    Stage stage = ask();

    assertThat(stage.getScene().getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    assertThat(stage.getScene().getRoot().lookupAll(".button"))
        .allSatisfy(
            button -> assertThat(((Button) button).getFont().getFamily()).isEqualTo("Vazirmatn"));
    JavaFx.run(stage::hide);
  }

  private static Stage ask() throws Exception {
    Stage stage = JavaFx.call(Stage::new);
    JavaFx.run(
        () -> new RescueWindow(stage, choice -> {}).ask("It is damaged.", BACKUP, true, true));
    JavaFx.run(() -> stage.getScene().getRoot().layout());
    return stage;
  }
}
