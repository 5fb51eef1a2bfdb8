package org.offprint.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.speech.Sentence;
import org.offprint.speech.SpeechPrograms;
import org.offprint.testing.FakeVoice;
import org.offprint.testing.JavaFx;
import org.offprint.ui.MainWindow;
import org.offprint.ui.picture.PngWriter;
import org.offprint.ui.task.BackgroundRunner;
import org.testfx.util.WaitForAsyncUtils;

/** The bar that steers reading aloud, drawn for people to look at. */
@DisabledOnOs(OS.WINDOWS)
class SpeechBarTest implements ReadAloud.Listener {
  @TempDir Path folder;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Integer> speeds = new ArrayList<>();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Override
  public void at(@Nullable Sentence sentence) {}

  @Override
  public void cannot(String why) {}

  @Test
  void isThereWhileSomethingIsRead() throws Exception {
    FakeVoice voice = FakeVoice.in(folder);
    JavaFx.start();
    ReadAloud aloud =
        JavaFx.call(
            () ->
                new ReadAloud(
                    new BackgroundRunner(threads),
                    () -> SpeechPrograms.find("Linux", voice.path()),
                    100,
                    this));
    SpeechBar bar = JavaFx.call(() -> new SpeechBar(aloud, 100, speeds::add));
    assertThat(bar.isVisible()).isFalse();

    JavaFx.run(() -> aloud.read(Sentence.of(List.of("Please wait. After."), "en"), 0));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> new FakeVoice(folder).waits());
    assertThat(bar.isVisible()).isTrue();
    draw(bar, "reading-aloud-bar");

    JavaFx.run(() -> button(bar, "Pause reading aloud").fire());
    draw(bar, "reading-aloud-bar-paused");
    assertThat(button(bar, "Go on reading aloud")).isNotNull();

    JavaFx.run(() -> speed(bar).setValue(150));
    assertThat(speeds).containsExactly(150);
    JavaFx.run(() -> button(bar, "Next sentence").fire());
    JavaFx.run(() -> button(bar, "Go on reading aloud").fire());
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> JavaFx.call(() -> !bar.isVisible()));
    assertThat(voice.arguments().getLast()).contains("-s 262");
  }

  private static Button button(SpeechBar bar, String name) {
    return bar.getChildren().stream()
        .filter(child -> child instanceof Button && name.equals(child.getAccessibleText()))
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked") // the bar's only box holds speeds
  private static ComboBox<Integer> speed(SpeechBar bar) {
    return (ComboBox<Integer>)
        bar.getChildren().stream().filter(ComboBox.class::isInstance).findFirst().orElseThrow();
  }

  private static void draw(SpeechBar bar, String name) throws Exception {
    JavaFx.run(
        () -> {
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
          Scene scene = bar.getScene() == null ? new Scene(bar, 640, 52) : bar.getScene();
          scene
              .getStylesheets()
              .setAll(
                  Objects.requireNonNull(MainWindow.class.getResource("offprint.css"))
                      .toExternalForm());
          PngWriter.write(scene.snapshot(null), Path.of("target", "screenshots", name + ".png"));
        });
  }
}
