package org.offprint.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * The file in which the program remembers how the window was left. It is a convenience: one that is
 * missing, broken or cannot be written is as good as none, and nothing depends on it. Safe for use
 * by one thread at a time; every method blocks.
 */
public final class SettingsFile {
  private final Path file;
  private final String library;

  /**
   * The settings in {@code file}, which need not exist.
   *
   * @param library the library that is open: section and article are only remembered for the same
   *     one
   */
  public SettingsFile(Path file, Path library) {
    this.file = file;
    this.library = library.toAbsolutePath().normalize().toString();
  }

  /** How the window was left; what the file does not say, or says wrongly, is as at first. */
  public WindowState read() {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException broken) {
      return WindowState.FIRST;
    }
    return WindowProperties.read(properties, library);
  }

  /**
   * Remembers {@code state}, by way of a second file, so that a crash leaves the old or the new.
   *
   * @throws IOException if the folder cannot be written to
   */
  public void write(WindowState state) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("No folder: " + file);
    }
    Files.createDirectories(folder);
    Path next = Files.createTempFile(folder, "window", ".new");
    try {
      try (Writer writer = Files.newBufferedWriter(next)) {
        WindowProperties.write(state, library).store(writer, null);
      }
      replace(next);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private void replace(Path next) throws IOException {
    try {
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
