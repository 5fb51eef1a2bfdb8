package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.Library;
import org.offprint.library.LibraryException;
import org.offprint.model.ArticleSection;
import org.offprint.model.CareProgress;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.Backups;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;
import org.testfx.util.WaitForAsyncUtils;

/** The way back when the library is damaged at the start of the window. */
@Timeout(120)
class RescueTest {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Offprint offprint = new Offprint();
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void start() throws InterruptedException {
    JavaFx.start();
    file = folder.resolve("library.sqlite");
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      for (int number = 0; number < 40; number++) {
        database.save(SampleArticles.numbered(number).text("Words. ".repeat(500)).make());
      }
    }
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
    offprint.close();
  }

  private Rescue rescue() {
    return new Rescue(file, progress -> offprint.openLibrary(file, progress), threads);
  }

  @Test
  void asksNothingOfASoundLibrary() throws InterruptedException {
    try (Library library = rescue().open().orElseThrow()) {
      assertThat(library.ids(ArticleSection.ALL)).hasSize(40);
    }
  }

  @Test
  void saysHowFarAnOpeningHasComeThatTakesLong() throws Exception {
    CountDownLatch ready = new CountDownLatch(1);
    Rescue slow =
        new Rescue(
            file,
            progress -> {
              do {
                progress.accept(new CareProgress(CareProgress.Stage.INDEXING, 0.25));
              } while (!isDone(ready));
              return offprint.openLibrary(file, progress);
            },
            threads);

    Future<Optional<Library>> opening = threads.submit(slow::open);
    WaitForAsyncUtils.waitFor(
        60,
        TimeUnit.SECONDS,
        () -> JavaFx.call(() -> bars().anyMatch(bar -> bar.getProgress() == 0.25)));
    ready.countDown();

    try (Library library = opening.get(60, TimeUnit.SECONDS).orElseThrow()) {
      assertThat(library.ids(ArticleSection.ALL)).hasSize(40);
    }
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> JavaFx.call(() -> bars().findAny().isEmpty()));
  }

  /** Waits a moment for it. */
  private static boolean isDone(CountDownLatch ready) {
    try {
      return ready.await(20, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<ProgressBar> bars() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene() != null)
        .flatMap(window -> window.getScene().getRoot().lookupAll(".rescue .progress-bar").stream())
        .map(ProgressBar.class::cast);
  }

  @Test
  void restoresTheNewestSoundBackup() throws Exception {
    new Backups(file, InstantSource.system()).make();
    damage(100);

    Future<Optional<Library>> opening = threads.submit(() -> rescue().open());
    press("Restore the backup of");
    try (Library library = opening.get(60, TimeUnit.SECONDS).orElseThrow()) {
      assertThat(library.ids(ArticleSection.ALL)).hasSize(40);
      assertThat(library.upkeep().check(progress -> {})).isEmpty();
    }
    try (var files = Files.list(folder)) {
      assertThat(files).anyMatch(path -> path.toString().contains(".damaged-"));
    }
  }

  @Test
  void opensWhatCanBeRead() throws Exception {
    damage(16_384);

    Future<Optional<Library>> opening = threads.submit(() -> rescue().open());
    press("Open what can be read");
    try (Library library = opening.get(60, TimeUnit.SECONDS).orElseThrow()) {
      assertThatThrownBy(library::counts).isInstanceOf(LibraryException.class);
    }
  }

  @Test
  void makesANewLibraryOfWhatCanBeRead() throws Exception {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.write(new byte[8192]);
    }

    Future<Optional<Library>> opening = threads.submit(() -> rescue().open());
    press("Make a new library");
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> JavaFx.call(() -> !buttons("Continue").isEmpty()));
    JavaFx.run(
        () -> JavaFx.screenshot(buttons("Continue").getFirst().getScene().getRoot(), "salvage"));
    press("Continue");

    try (Library library = opening.get(60, TimeUnit.SECONDS).orElseThrow()) {
      assertThat(library.ids(ArticleSection.ALL)).hasSize(40);
      assertThat(library.upkeep().check(progress -> {})).isEmpty();
    }
    try (var files = Files.list(folder)) {
      assertThat(files).anyMatch(path -> path.toString().contains(".damaged-"));
    }
  }

  @Test
  void saysSoWhereNothingWouldHelp() throws Exception {
    damage(0);
    assertThat(refusal()).contains(file.getFileName().toString());

    Files.writeString(file, "something else altogether");
    assertThat(refusal()).contains(file.getFileName().toString());
    assertThat(Files.readString(file)).isEqualTo("something else altogether");
  }

  @Test
  void saysInAWindowThatTheLibraryIsOfANewerProgram() throws Exception {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.seek(60); // where SQLite keeps user_version
      raw.writeInt(9999);
    }
    assertThat(refusal()).contains("newer Offprint");
  }

  /** What the window says in which the opening ends, and the exception, too. */
  private String refusal() throws Exception {
    Future<Optional<Library>> opening = threads.submit(() -> rescue().open());
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> JavaFx.call(() -> !buttons("Quit").isEmpty()));
    String said =
        JavaFx.call(
            () ->
                buttons("Quit").getFirst().getScene().getRoot().lookupAll("*").stream()
                    .filter(Text.class::isInstance)
                    .map(node -> ((Text) node).getText())
                    .collect(Collectors.joining()));
    JavaFx.run(() -> JavaFx.screenshot(buttons("Quit").getFirst().getScene().getRoot(), "refusal"));
    press("Quit");
    assertThatThrownBy(() -> opening.get(60, TimeUnit.SECONDS))
        .cause()
        .isInstanceOf(LibraryException.class);
    return said;
  }

  /** Overwrites all from a place on. */
  private void damage(int from) throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.seek(from);
      raw.write(new byte[(int) raw.length() - from]);
    }
  }

  private static void press(String words) throws Exception {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> JavaFx.call(() -> !buttons(words).isEmpty()));
    JavaFx.run(() -> buttons(words).getFirst().fire());
  }

  private static List<Button> buttons(String words) {
    return Window.getWindows().stream()
        .filter(window -> window.getScene() != null)
        .flatMap(window -> window.getScene().getRoot().lookupAll(".rescue .button").stream())
        .map(Button.class::cast)
        .filter(button -> button.getText().startsWith(words))
        .toList();
  }
}
