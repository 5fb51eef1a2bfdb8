package org.offprint.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A program of the system that speaks. Every method blocks and can be interrupted; may be used on
 * any thread.
 */
public final class SpeechProgram {
  private static final int MOST_COMPLAINTS = 20_000;

  private final Path program;
  private final List<String> voicesArguments;
  private final Function<String, Optional<Voice>> voiceOfLine;
  private final BiFunction<Voice, Integer, List<String>> speakArguments;
  private final List<String> hushArguments;
  private List<Voice> voices = List.of();

  /**
   * A voice.
   *
   * @param name by which the program knows it
   * @param language BCP 47, as far as the program says it
   */
  public record Voice(String name, String language) {}

  /**
   * A program.
   *
   * @param voicesArguments have it list its voices
   * @param voiceOfLine reads a line of that list
   * @param speakArguments have it speak what comes by its standard input, with a voice and a speed
   *     in percent
   * @param hushArguments have it fall silent; empty if ending it is enough
   */
  SpeechProgram(
      Path program,
      List<String> voicesArguments,
      Function<String, Optional<Voice>> voiceOfLine,
      BiFunction<Voice, Integer, List<String>> speakArguments,
      List<String> hushArguments) {
    this.program = program;
    this.voicesArguments = List.copyOf(voicesArguments);
    this.voiceOfLine = voiceOfLine;
    this.speakArguments = speakArguments;
    this.hushArguments = List.copyOf(hushArguments);
  }

  /**
   * The voice that speaks a language best; empty if none speaks it.
   *
   * @param language BCP 47; empty for any voice
   * @throws IOException if the program does not run
   */
  public Optional<Voice> voice(String language) throws IOException, InterruptedException {
    return VoiceChoice.of(voices(), language);
  }

  /** Asked for once: speech-dispatcher takes seconds to list its own. */
  private synchronized List<Voice> voices() throws IOException, InterruptedException {
    List<Voice> found = voices;
    if (found.isEmpty()) {
      found =
          new String(output(voicesArguments), StandardCharsets.UTF_8)
              .lines()
              .map(voiceOfLine)
              .flatMap(Optional::stream)
              .toList();
      voices = found;
    }
    return found;
  }

  /**
   * Speaks a text and waits until it is spoken. An interrupt ends it at once.
   *
   * @param speed in percent of the voice's own
   * @throws IOException if the program fails
   */
  public void speak(String text, Voice voice, int speed) throws IOException, InterruptedException {
    Path complaints = Files.createTempFile("offprint-speech", ".txt");
    try {
      speak(text, speakArguments.apply(voice, speed), complaints);
    } finally {
      Files.deleteIfExists(complaints);
    }
  }

  private void speak(String text, List<String> arguments, Path complaints)
      throws IOException, InterruptedException {
    Process process =
        command(arguments)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(complaints.toFile())
            .start();
    boolean spoken = false;
    try {
      try (OutputStream in = process.getOutputStream()) {
        in.write((plain(text) + "\n").getBytes(StandardCharsets.UTF_8));
      } catch (IOException endedEarly) {
        // Its exit status says more.
      }
      int status = process.waitFor();
      spoken = true;
      if (status != 0) {
        throw new IOException(program.getFileName() + ": " + status);
      }
      // eSpeak NG gives no other sign that there is nothing to be heard.
      if (firstBytes(complaints).lines().anyMatch(line -> line.startsWith("error:"))) {
        throw new IOException(program.getFileName() + ": no sound");
      }
    } finally {
      if (!spoken) {
        hush(process);
      }
    }
  }

  private static String firstBytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MOST_COMPLAINTS), StandardCharsets.UTF_8);
    }
  }

  private void hush(Process process) throws IOException {
    process.destroyForcibly();
    if (!hushArguments.isEmpty()) {
      command(hushArguments)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    }
  }

  private byte[] output(List<String> arguments) throws IOException, InterruptedException {
    Process process = command(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try {
      process.getOutputStream().close();
      byte[] output = process.getInputStream().readAllBytes();
      process.waitFor();
      return output;
    } finally {
      process.destroyForcibly();
    }
  }

  private ProcessBuilder command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }

  /** Characters that steer a speech program, taken out of what it is to speak. */
  private static final Map<String, String> STEERING = Map.of("[[", "[ [", "]]", "] ]", "!-!", " ");

  /** One line of text in which nothing is a command to the program that speaks it. */
  static String plain(String text) {
    String line = text.replaceAll("[\\p{Cc}\\p{Cs}\\s\\u2028\\u2029]+", " ");
    for (Map.Entry<String, String> sign : STEERING.entrySet()) {
      line = line.replace(sign.getKey(), sign.getValue());
    }
    return line.strip();
  }
}
