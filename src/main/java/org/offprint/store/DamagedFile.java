package org.offprint.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;
import org.offprint.store.LibraryFileException.Trouble;

/** Keeps damaged files: they may still be worth something to someone with other tools. */
final class DamagedFile {
  private DamagedFile() {}

  /**
   * Puts a file where there is no library any more; what SQLite had beside that is kept.
   *
   * @param fresh moved there; on the same disk
   */
  static void place(Path library, Path fresh, Instant now) {
    Path aside = free(library, now);
    try {
      move(library, aside, "-wal");
      move(library, aside, "-shm");
      Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE);
      force(library);
    } catch (IOException e) {
      throw new LibraryFileException(Trouble.CANNOT_BE_MOVED, library, e);
    }
  }

  /**
   * Gives a library that nobody has open another name, with what SQLite has beside it, and puts
   * another file in its place at once: at no moment is there no library, of which a start would
   * make an empty one.
   *
   * @param fresh moved there; on the same disk
   * @return where the damaged library is now
   */
  static Path replace(Path library, Path fresh, Instant now) {
    Path aside = free(library, now);
    try {
      // A log that is left would be taken for the new file's.
      move(library, aside, "-wal");
      move(library, aside, "-shm");
      keep(library, aside);
      Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE);
      force(library);
      return aside;
    } catch (IOException e) {
      throw new LibraryFileException(Trouble.CANNOT_BE_MOVED, library, e);
    }
  }

  /** Names outlive a power cut once their folder is on the disk; not every system lets it be. */
  private static void force(Path library) {
    Path folder = Objects.requireNonNull(library.toAbsolutePath().getParent());
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      System.getLogger(DamagedFile.class.getName()).log(System.Logger.Level.DEBUG, "force", e);
    }
  }

  /** A second name where the disk has such a thing. */
  private static void keep(Path library, Path aside) throws IOException {
    try {
      Files.createLink(aside, library);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.move(library, aside);
    }
  }

  private static void move(Path library, Path aside, String part) throws IOException {
    Path file = Path.of(library + part);
    if (Files.exists(file)) {
      Files.move(file, Path.of(aside + part));
    }
  }

  private static Path free(Path library, Instant now) {
    String name = "%s.damaged-%d".formatted(library, now.getEpochSecond());
    Path aside = Path.of(name);
    for (int next = 2; Files.exists(aside); next++) {
      aside = Path.of(name + "-" + next);
    }
    return aside;
  }
}
