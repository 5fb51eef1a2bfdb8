package org.offprint.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/**
 * A file of keys and values that the program can do without. Safe for use by one thread at a time;
 * every method blocks.
 *
 * @param path which need not exist
 */
record PropertiesFile(Path path) {
  /** What the file says; nothing if it is missing or broken. */
  Properties read() {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException broken) {
      return new Properties();
    }
    return properties;
  }

  /**
   * Writes it anew, by way of a second file, so that a crash leaves the old or the new.
   *
   * @throws IOException if the folder cannot be written to
   */
  void write(Properties properties) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("No folder: " + path);
    }
    makeFolder(folder);
    Path next = Files.createTempFile(folder, "settings", ".new");
    try {
      try (Writer writer = Files.newBufferedWriter(next)) {
        properties.store(writer, null);
      }
      replace(next);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  /** Where it is missing, for its owner alone, as the XDG specification wants it. */
  private static void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
      Files.createDirectories(
          folder,
          posix
              ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
              }
              : new FileAttribute<?>[0]);
    }
  }

  private void replace(Path next) throws IOException {
    try {
      Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(next, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
