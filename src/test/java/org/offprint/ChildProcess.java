package org.offprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the program printed, run as a process of its own with a home folder of its own. */
record ChildProcess(int status, String out, String err) {
  private static final int PATIENCE_SECONDS = 120;

  /**
   * Runs the program without a display.
   *
   * @param home gets the library, the settings and what the process prints
   */
  static ChildProcess run(Path home, String... args) throws IOException, InterruptedException {
    return printingTo(home.resolve("out.txt"), home, args);
  }

  /** The same, where {@code out} gets what it prints. */
  static ChildProcess printingTo(Path out, Path home, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.offprint.Main");
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("DISPLAY");
    builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
    builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
    Path err = home.resolve("err.txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("Still running: " + command);
    }
    return new ChildProcess(
        process.exitValue(),
        Files.isRegularFile(out) ? Files.readString(out, UTF_8) : "",
        Files.readString(err, UTF_8));
  }
}
