package org.offprint.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files and folders that nobody else on the machine can read. */
final class PrivateFiles {
  private PrivateFiles() {}

  /** Makes a folder, and those it is in, where they are missing. */
  static void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, onlyForOwner(folder, "rwx------"));
    }
  }

  /** Makes an empty file that does not exist yet. */
  static void makeFile(Path file) throws IOException {
    Files.createFile(file, onlyForOwner(file, "rw-------"));
  }

  private static FileAttribute<?>[] onlyForOwner(Path path, String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
