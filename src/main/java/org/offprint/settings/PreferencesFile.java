package org.offprint.settings;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The file in which the program keeps what a person chose. One that is missing or broken is as good
 * as none. Safe for use by one thread at a time; every method blocks.
 */
public final class PreferencesFile {
  private final PropertiesFile file;

  /** The preferences in {@code file}, which need not exist. */
  public PreferencesFile(Path file) {
    this.file = new PropertiesFile(file);
  }

  /** What was chosen; what the file does not say, or says wrongly, is as at first. */
  public Preferences read() {
    return Preferences.read(file.read());
  }

  /**
   * Keeps {@code preferences}.
   *
   * @throws IOException if the folder cannot be written to
   */
  public void write(Preferences preferences) throws IOException {
    file.write(preferences.write());
  }
}
