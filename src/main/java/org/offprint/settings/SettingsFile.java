package org.offprint.settings;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The file in which the program remembers how the window was left. It is a convenience: one that is
 * missing, broken or cannot be written is as good as none, and nothing depends on it. Safe for use
 * by one thread at a time; every method blocks.
 */
public final class SettingsFile {
  private final PropertiesFile file;
  private final String library;

  /**
   * The settings in {@code file}, which need not exist.
   *
   * @param library the library that is open: section and article are only remembered for the same
   *     one
   */
  public SettingsFile(Path file, Path library) {
    this.file = new PropertiesFile(file);
    this.library = library.toAbsolutePath().normalize().toString();
  }

  /** How the window was left; what the file does not say, or says wrongly, is as at first. */
  public WindowState read() {
    return WindowProperties.read(file.read(), library);
  }

  /**
   * Remembers {@code state}, by way of a second file, so that a crash leaves the old or the new.
   *
   * @throws IOException if the folder cannot be written to
   */
  public void write(WindowState state) throws IOException {
    file.write(WindowProperties.write(state, library));
  }
}
