package org.offprint.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.offprint.testing.JavaFx;

class PaintSignalTest {
  private static final int PATIENCE_SECONDS = 60;

  @Test
  void whatNobodyCanSeeIsNotWaitedFor() throws Exception {
    Pane pane = JavaFx.call(Pane::new);
    assertThat(JavaFx.call(() -> PaintSignal.of(pane))).isDone();
    Scene scene = JavaFx.call(() -> new Scene(pane));
    assertThat(JavaFx.call(() -> PaintSignal.of(pane))).isDone();
    Stage stage = JavaFx.call(Stage::new);
    JavaFx.run(() -> stage.setScene(scene));
    assertThat(JavaFx.call(() -> PaintSignal.of(pane))).isDone();
  }

  @Test
  void whatIsInViewIsPaintedLater() throws Exception {
    Stage stage = JavaFx.call(Stage::new);
    Pane pane = JavaFx.call(Pane::new);
    try {
      CompletableFuture<Void> painted =
          JavaFx.call(
              () -> {
                stage.setScene(new Scene(pane, 100, 100));
                stage.show();
                CompletableFuture<Void> signal = PaintSignal.of(pane);
                assertThat(signal).isNotDone();
                return signal;
              });
      painted.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } finally {
      JavaFx.run(stage::hide);
    }
  }
}
