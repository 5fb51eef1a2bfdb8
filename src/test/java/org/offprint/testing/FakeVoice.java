package org.offprint.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A real program by the name of {@code espeak-ng} in a folder of its own, which writes down what it
 * is given instead of speaking. Text with "wait" in it is spoken until the program is ended.
 */
public record FakeVoice(Path folder) {
  private static final String SCRIPT =
      """
      #!/bin/sh
      cd "$(dirname "$0")" || exit 3
      if [ "$1" = "--voices" ]; then
        echo 'Pty Language       Age/Gender VoiceName          File                 Other Languages'
        echo ' 5  en-gb           --/M      English            gmw/en-GB'
        echo ' 5  ur              --/M      Urdu               inc/ur'
        exit 0
      fi
      text=$(cat)
      printf '%s\\n' "$*" >> arguments
      printf '%s\\n' "$text" >> spoken
      case "$text" in
        *wait*) echo $$ > waiting; exec sleep 60;;
        *broken*) exit 7;;
        *unheard*) echo "error: No such file or directory" >&2;;
      esac
      """;

  /** Puts the program into {@code folder}. */
  public static FakeVoice in(Path folder) throws IOException {
    Path program = Files.writeString(folder.resolve("espeak-ng"), SCRIPT);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new FakeVoice(folder);
  }

  /** The folder as {@code PATH} names it. */
  public String path() {
    return folder.toString();
  }

  /** What it was given to speak, one sentence a line. */
  public List<String> spoken() throws IOException {
    return lines("spoken");
  }

  /** The arguments of each run. */
  public List<String> arguments() throws IOException {
    return lines("arguments");
  }

  /** Whether it is speaking a text that does not end. */
  public boolean waits() throws IOException {
    return lines("waiting").stream()
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .anyMatch(id -> ProcessHandle.of(Long.parseLong(id)).isPresent());
  }

  private List<String> lines(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
