package org.offprint.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another process that runs a main class of the tests' class path, to be talked to by lines. */
public final class ChildJvm implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;

  private ChildJvm(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts {@code main} with these arguments; what it says on stderr goes to our own. */
  public static ChildJvm start(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("-Xmx256m");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    try {
      return new ChildJvm(
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next whole line it printed; null when it has ended and all lines are read. */
  public @Nullable String readLine() {
    try {
      return lines.readLine();
    } catch (IOException e) {
      return null;
    }
  }

  /** The rest of its lines, up to its end. */
  public List<String> readAll() {
    List<String> rest = new ArrayList<>();
    for (String line = readLine(); line != null; line = readLine()) {
      rest.add(line);
    }
    return rest;
  }

  /** SIGKILL: no handler runs, nothing is flushed. What it had said can still be read. */
  public void kill() {
    // Process.destroyForcibly() would close our end of the pipe, too.
    process.toHandle().destroyForcibly();
  }

  /** Waits for its end and gives its exit status. */
  public int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
