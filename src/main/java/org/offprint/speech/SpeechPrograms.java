package org.offprint.speech;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.offprint.speech.SpeechProgram.Voice;

/** Looks for the program that speaks on this system. */
public final class SpeechPrograms {
  /** Words a minute of the usual voices. */
  private static final int ESPEAK_WORDS = 175;

  private static final int SAY_WORDS = 180;

  /**
   * Voices by their culture; the text comes as UTF-8 and is spoken, never run. A voice that did not
   * pass the system's checks cannot be selected.
   */
  private static final String SAPI_VOICES =
      "Add-Type -AssemblyName System.Speech;"
          + "[Console]::OutputEncoding = New-Object System.Text.UTF8Encoding($false);"
          + "(New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices() |"
          + " Where-Object { $_.Enabled } |"
          + " ForEach-Object { $_.VoiceInfo.Culture.Name + ' ' + $_.VoiceInfo.Name }";

  @SuppressWarnings("InlineFormatString") // a program of its own, beside the other
  private static final String SAPI_SPEAK =
      "Add-Type -AssemblyName System.Speech;"
          + "[Console]::InputEncoding = New-Object System.Text.UTF8Encoding($false);"
          + "$text = [Console]::In.ReadToEnd();"
          + "$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
          + "$speaker.SelectVoice('%s'); $speaker.Rate = %d; $speaker.Speak($text)";

  private SpeechPrograms() {}

  /** The program of the system that this runs on; empty if there is none. Blocks. */
  public static Optional<SpeechProgram> ofThisSystem() {
    String path = System.getenv("PATH");
    return find(System.getProperty("os.name", ""), path == null ? "" : path);
  }

  /**
   * The program to use; empty if there is none.
   *
   * @param system as in the system property {@code os.name}
   * @param path as in the environment variable {@code PATH}
   */
  public static Optional<SpeechProgram> find(String system, String path) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      return on(path, "powershell.exe").map(SpeechPrograms::sapi);
    }
    if (lower.startsWith("mac")) {
      return on(path, "say").map(SpeechPrograms::say);
    }
    return on(path, "espeak-ng")
        .map(SpeechPrograms::espeak)
        .or(() -> on(path, "spd-say").map(SpeechPrograms::dispatcher))
        .or(() -> on(path, "espeak").map(SpeechPrograms::espeak));
  }

  private static Optional<Path> on(String path, String name) {
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> file(folder, name).stream())
        .findFirst();
  }

  private static Optional<Path> file(String folder, String name) {
    try {
      Path file = Path.of(folder).resolve(name);
      return file.isAbsolute() && Files.isExecutable(file) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** eSpeak NG: {@code Pty Language Age/Gender VoiceName File Other}. */
  private static SpeechProgram espeak(Path program) {
    return new SpeechProgram(
        program,
        List.of("--voices"),
        line -> {
          String[] columns = line.strip().split("\\s+", -1);
          boolean voice = columns.length >= 4 && columns[0].matches("\\d+");
          return voice ? Optional.of(new Voice(columns[1], columns[1])) : Optional.empty();
        },
        (voice, speed) ->
            List.of(
                "--stdin",
                "-b",
                "1",
                "-v",
                voice.name(),
                "-s",
                Integer.toString(ESPEAK_WORDS * speed / 100)),
        List.of());
  }

  /** speech-dispatcher: {@code NAME LANGUAGE VARIANT}; it speaks on unless it is told to stop. */
  private static SpeechProgram dispatcher(Path program) {
    return new SpeechProgram(
        program,
        List.of("--list-synthesis-voices"),
        line -> {
          String[] columns = line.strip().split("\\s+", -1);
          boolean voice =
              columns.length >= 2 && columns[columns.length - 2].matches("[a-z]{2,3}(-.*)?");
          return voice
              ? Optional.of(new Voice(columns[columns.length - 2], columns[columns.length - 2]))
              : Optional.empty();
        },
        (voice, speed) ->
            List.of(
                "--wait",
                "--pipe-mode",
                "--language",
                voice.name(),
                "--rate",
                Integer.toString(Math.clamp(speed - 100L, -100, 100))),
        List.of("--cancel"));
  }

  /** macOS: {@code Thomas fr_FR # Bonjour}; names may hold spaces. */
  private static SpeechProgram say(Path program) {
    return new SpeechProgram(
        program,
        List.of("-v", "?"),
        line -> {
          String[] columns = line.split("#", 2)[0].strip().split("\\s{2,}|\\s+(?=[a-z]{2,3}_)", -1);
          return columns.length == 2
              ? Optional.of(new Voice(columns[0], columns[1]))
              : Optional.empty();
        },
        (voice, speed) ->
            List.of("-v", voice.name(), "-r", Integer.toString(SAY_WORDS * speed / 100), "-f", "-"),
        List.of());
  }

  private static SpeechProgram sapi(Path program) {
    return new SpeechProgram(
        program,
        powerShell(SAPI_VOICES),
        line -> {
          String[] columns = line.strip().split(" ", 2);
          boolean harmless = columns.length == 2 && columns[1].matches("[\\p{L}\\p{N} ._()-]+");
          return harmless ? Optional.of(new Voice(columns[1], columns[0])) : Optional.empty();
        },
        (voice, speed) ->
            powerShell(
                SAPI_SPEAK.formatted(voice.name(), Math.clamp((speed - 100L) / 15, -10, 10))),
        List.of());
  }

  private static List<String> powerShell(String script) {
    return List.of("-NoProfile", "-NonInteractive", "-Command", script);
  }
}
