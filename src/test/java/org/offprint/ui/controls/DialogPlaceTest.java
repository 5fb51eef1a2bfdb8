package org.offprint.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.testing.JavaFx;

@SuppressWarnings("NullAway.Init") // both are there after the first step
class DialogPlaceTest {
  private Stage owner;
  private Dialog<ButtonType> dialog;

  @BeforeEach
  void open() throws Exception {
    JavaFx.start();
    JavaFx.run(
        () -> {
          owner = new Stage();
          owner.setScene(new Scene(new Pane(), 700, 500));
          owner.setX(150);
          owner.setY(120);
          owner.show();
          dialog = new Dialog<>();
          dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
          dialog.getDialogPane().setPrefSize(300, 200);
          DialogPlace.over(dialog, owner);
        });
  }

  @AfterEach
  void close() throws Exception {
    JavaFx.run(
        () -> {
          dialog.close();
          owner.hide();
        });
  }

  private Window window() {
    return dialog.getDialogPane().getScene().getWindow();
  }

  private void assertOverItsWindow() {
    assertThat(window().getX() + window().getWidth() / 2)
        .isBetween(owner.getX() + 270, owner.getX() + 430);
    assertThat(window().getY() + window().getHeight() / 2)
        .isBetween(owner.getY() + 170, owner.getY() + 330);
  }

  @Test
  void theCornerThatAWindowManagerNamesLateIsNotKept() throws Exception {
    JavaFx.run(dialog::show);
    JavaFx.run(
        () -> {
          window().setX(0);
          window().setY(0);
        });
    JavaFx.run(this::assertOverItsWindow);
  }

  @Test
  void aDialogThatIsLargerThanItsWindowStaysOnTheScreen() throws Exception {
    JavaFx.run(
        () -> {
          owner.setX(0);
          owner.setY(0);
          dialog.getDialogPane().setPrefSize(900, 760);
          dialog.show();
        });
    JavaFx.run(
        () -> {
          assertThat(window().getX()).isNotNegative();
          assertThat(window().getY()).isNotNegative();
        });
  }

  @Test
  void aWindowManagerThatInsistsHasItsWay() throws Exception {
    JavaFx.run(dialog::show);
    for (int time = 0; time < 5; time++) {
      JavaFx.run(
          () -> {
            window().setX(10);
            window().setY(10);
          });
    }
    JavaFx.run(() -> assertThat(window().getX()).isEqualTo(10));
  }
}
