package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.offprint.model.CareProgress;
import org.offprint.testing.JavaFx;

class CareWindowTest {
  @Test
  void runsFromTheRightWhereTheLanguageDoes() throws Exception {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar"));
      Stage stage =
          JavaFx.call(
              () -> {
                Stage shown = new Stage();
                new CareWindow(shown, "\u0627\u0641\u062A\u062D", "", () -> {}).close();
                return shown;
              });
      assertThat(stage.getScene().getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
      assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.contains("arabic"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whoClosesItQuitsUnlessItIsOver() throws Exception {
    AtomicInteger quits = new AtomicInteger();
    JavaFx.run(
        () -> {
          Stage stage = new Stage();
          CareWindow window = new CareWindow(stage, "Opening", "", quits::incrementAndGet);
          window.tell(new CareProgress(CareProgress.Stage.COPYING, 0.25));
          ProgressBar bar = (ProgressBar) stage.getScene().getRoot().lookup(".progress-bar");
          assertThat(bar.getProgress()).isEqualTo(0.25);
          window.close();
          assertThat(quits).hasValue(0);

          Stage other = new Stage();
          new CareWindow(other, "Opening", "", quits::incrementAndGet);
          other.hide();
          assertThat(quits).hasValue(1);
        });
  }
}
