package org.offprint.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.speech.Sentence;
import org.offprint.speech.SpeechPrograms;
import org.offprint.testing.FakeVoice;
import org.offprint.testing.JavaFx;
import org.offprint.ui.speech.ReadAloud.State;
import org.offprint.ui.task.BackgroundRunner;
import org.testfx.util.WaitForAsyncUtils;

@DisabledOnOs(OS.WINDOWS)
class ReadAloudTest implements ReadAloud.Listener {
  private static final int PATIENCE_SECONDS = 20;

  @TempDir Path folder;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<String> marked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
  private ReadAloud aloud =
      new ReadAloud(new BackgroundRunner(threads), Optional::empty, 100, this);

  @BeforeEach
  void start() throws Exception {
    FakeVoice voice = FakeVoice.in(folder);
    JavaFx.start();
    aloud =
        new ReadAloud(
            new BackgroundRunner(threads),
            () -> SpeechPrograms.find("Linux", voice.path()),
            100,
            this);
  }

  @AfterEach
  void end() throws Exception {
    JavaFx.run(aloud::stop);
    threads.shutdownNow();
  }

  @Override
  public void at(@Nullable Sentence sentence) {
    marked.add(sentence == null ? "(end)" : sentence.text());
  }

  @Override
  public void cannot(String why) {
    complaints.add(why);
  }

  private void read(String language, String... passages) throws Exception {
    List<Sentence> sentences = Sentence.of(List.of(passages), language);
    JavaFx.run(() -> aloud.read(sentences, 0));
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
  }

  private State state() throws Exception {
    return JavaFx.call(() -> aloud.stateProperty().get());
  }

  @Test
  void readsSentenceAfterSentenceAndMarksEach() throws Exception {
    read("en", "One. Two.", "Three.");
    await(() -> marked.contains("(end)"));

    assertThat(new FakeVoice(folder).spoken()).containsExactly("One.", "Two.", "Three.");
    assertThat(marked).containsExactly("One.", "Two.", "Three.", "(end)");
    assertThat(state()).isEqualTo(State.SILENT);
  }

  @Test
  void aPauseEndsTheVoiceAndTheSentenceIsReadAgain() throws Exception {
    read("en", "Please wait. After.");
    await(() -> new FakeVoice(folder).waits());
    JavaFx.run(aloud::toggle);
    await(() -> !new FakeVoice(folder).waits());
    assertThat(state()).isEqualTo(State.PAUSED);

    JavaFx.run(() -> aloud.move(1));
    JavaFx.run(aloud::toggle);
    await(() -> marked.contains("(end)"));
    assertThat(new FakeVoice(folder).spoken()).containsExactly("Please wait.", "After.");
  }

  @Test
  void stoppingEndsTheVoice() throws Exception {
    read("en", "Please wait.");
    await(() -> new FakeVoice(folder).waits());
    JavaFx.run(aloud::stop);
    await(() -> !new FakeVoice(folder).waits());

    assertThat(state()).isEqualTo(State.SILENT);
    assertThat(complaints).isEmpty();
  }

  @Test
  void saysThatThereIsNoVoiceForTheLanguage() throws Exception {
    read("ar", "هذه جملة.");
    await(() -> !complaints.isEmpty());

    assertThat(complaints).singleElement().asString().contains("no voice", "Arabic");
    assertThat(state()).isEqualTo(State.SILENT);
  }

  @Test
  void saysThatThereIsNoProgram() throws Exception {
    ReadAloud mute = new ReadAloud(new BackgroundRunner(threads), Optional::empty, 100, this);
    JavaFx.run(() -> mute.read(Sentence.of(List.of("One."), "en"), 0));
    await(() -> !complaints.isEmpty());

    assertThat(complaints).singleElement().asString().contains("espeak-ng");
  }

  @Test
  void saysThatItFailed() throws Exception {
    read("en", "This is broken.");
    await(() -> !complaints.isEmpty());

    assertThat(complaints).singleElement().asString().contains("failed", "7");
  }
}
