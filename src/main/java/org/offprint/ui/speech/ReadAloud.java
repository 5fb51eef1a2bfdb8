package org.offprint.ui.speech;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.offprint.speech.Sentence;
import org.offprint.speech.SpeechProgram;
import org.offprint.speech.SpeechProgram.Voice;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * Reads sentences aloud, one after the other. Used on the JavaFX thread; the speaking goes on in
 * the background.
 */
public final class ReadAloud {
  /** What it is doing. */
  public enum State {
    SILENT,
    SPEAKING,
    PAUSED
  }

  /** Told of what happens. */
  public interface Listener {
    /** A sentence is next, or being spoken; null when nothing is read any more. */
    void at(@Nullable Sentence sentence);

    /** It cannot be read aloud, and why. */
    void cannot(String why);
  }

  /** There is no voice for the sentence. */
  private static final class NoVoiceException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String words;

    NoVoiceException(String words) {
      super(words);
      this.words = words;
    }
  }

  private record Spoken(SpeechProgram program, Voice voice) {}

  private final TaskRunner tasks;
  private final Supplier<Optional<SpeechProgram>> programs;
  private final Listener listener;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SILENT);
  private final Map<String, Spoken> voices = new ConcurrentHashMap<>();

  /** The one that speaks this text; looked for anew for the next. */
  private final AtomicReference<@Nullable SpeechProgram> program = new AtomicReference<>();

  private List<Sentence> sentences = List.of();
  private int current;
  private int speed;
  private @Nullable Running speaking;

  /**
   * Silent at first.
   *
   * @param programs looks for the system's program that speaks; may block
   * @param speed in percent
   */
  public ReadAloud(
      TaskRunner tasks, Supplier<Optional<SpeechProgram>> programs, int speed, Listener listener) {
    this.tasks = tasks;
    this.programs = programs;
    this.speed = speed;
    this.listener = listener;
  }

  /** What it is doing. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /**
   * Begins to read.
   *
   * @param from the passage to begin at, or after
   */
  public void read(List<Sentence> text, int from) {
    stop();
    voices.clear();
    program.set(null);
    sentences = List.copyOf(text);
    current = 0;
    while (current + 1 < sentences.size() && sentences.get(current).passage() < from) {
      current++;
    }
    if (sentences.isEmpty()) {
      listener.cannot(Messages.text("speech.nothing"));
    } else {
      speak();
    }
  }

  /** Pauses, or goes on with the sentence at which it paused. */
  public void toggle() {
    switch (state.get()) {
      case SPEAKING -> {
        hush();
        state.set(State.PAUSED);
      }
      case PAUSED -> speak();
      case SILENT -> {}
    }
  }

  /** Falls silent for good. */
  public void stop() {
    hush();
    if (state.get() != State.SILENT) {
      state.set(State.SILENT);
      listener.at(null);
    }
  }

  /** Goes so many sentences on, or back. */
  public void move(int by) {
    if (state.get() != State.SILENT) {
      current = Math.clamp((long) current + by, 0, sentences.size() - 1);
      if (state.get() == State.SPEAKING) {
        speak();
      } else {
        listener.at(sentences.get(current));
      }
    }
  }

  /** Reads at another speed, in percent, from the sentence that is being read. */
  public void setSpeed(int percent) {
    speed = percent;
    if (state.get() == State.SPEAKING) {
      speak();
    }
  }

  private void speak() {
    hush();
    Sentence sentence = sentences.get(current);
    int percent = speed;
    state.set(State.SPEAKING);
    listener.at(sentence);
    speaking =
        tasks.run(
            () -> {
              say(sentence, percent);
              return sentence;
            },
            said -> next(),
            thrown -> {
              stop();
              listener.cannot(why(thrown));
            });
  }

  private void say(Sentence sentence, int percent)
      throws IOException, InterruptedException, NoVoiceException {
    Spoken spoken = voices.get(sentence.language());
    if (spoken == null) {
      spoken = find(sentence.language());
      voices.put(sentence.language(), spoken);
    }
    spoken.program().speak(sentence.text(), spoken.voice(), percent);
  }

  private Spoken find(String language) throws IOException, InterruptedException, NoVoiceException {
    SpeechProgram program = this.program.get();
    if (program == null) {
      program =
          programs
              .get()
              .orElseThrow(() -> new NoVoiceException(Messages.text("speech.no-program")));
      this.program.set(program);
    }
    Optional<Voice> voice = program.voice(language);
    if (voice.isEmpty()) {
      throw new NoVoiceException(Messages.text("speech.no-voice", languageName(language)));
    }
    return new Spoken(program, voice.get());
  }

  private void next() {
    if (current + 1 < sentences.size()) {
      current++;
      speak();
    } else {
      stop();
    }
  }

  private void hush() {
    if (speaking != null) {
      speaking.cancel();
      speaking = null;
    }
  }

  private static String languageName(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.getDefault());
  }

  private static String why(Exception thrown) {
    return thrown instanceof NoVoiceException known
        ? known.words
        : Messages.text("speech.failed", String.valueOf(thrown.getMessage()));
  }
}
