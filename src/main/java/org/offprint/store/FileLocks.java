package org.offprint.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Locks on files, which network drives may lack. To SQLite that looks as if all were locked. */
final class FileLocks {
  private FileLocks() {}

  /**
   * Whether files beside this one can be locked. Never asks the file itself: on POSIX that would
   * take SQLite's locks away.
   *
   * @return true also where nothing can be tried
   */
  static boolean workBeside(Path file) {
    Path probe;
    try {
      probe = Files.createTempFile(Objects.requireNonNull(file.getParent()), ".offprint-", ".lock");
    } catch (IOException e) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(probe, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException e) {
      return false;
    } finally {
      delete(probe);
    }
  }

  private static void delete(Path probe) {
    try {
      Files.deleteIfExists(probe);
    } catch (IOException e) {
      System.getLogger(FileLocks.class.getName()).log(System.Logger.Level.DEBUG, "delete", e);
    }
  }
}
