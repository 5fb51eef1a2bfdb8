package org.offprint.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.offprint.model.Backup;
import org.offprint.model.CareProgress;
import org.offprint.store.LibraryFileException.Reason;
import org.offprint.store.LibraryFileException.Trouble;

/**
 * Copies of a library, in a folder beside it; the last seven are kept. Works whether or not the
 * library is open, in this process or others, and even where it can no longer be opened. Safe for
 * many threads.
 */
public final class Backups {
  private static final Duration DUE_AFTER = Duration.ofDays(1);

  /** A copy of the backup that is being restored, beside the library and so on the same disk. */
  private static final String RESTORE = ".restore.part";

  private final LibraryFile library;
  private final BackupFolder folder;
  private final InstantSource clock;

  /** The backups of the library at {@code file}. */
  public Backups(Path file, InstantSource clock) {
    this(new LibraryFile(file), clock);
  }

  Backups(LibraryFile library, InstantSource clock) {
    this.library = library;
    this.folder = new BackupFolder(library.path());
    this.clock = clock;
  }

  /** All that are there, newest first; last what a clock dated that was far ahead of now. */
  public List<Backup> list() {
    return folder.list(clock.instant());
  }

  /** Makes a backup if the newest is older than a day. */
  public Optional<Backup> makeIfDue() {
    Instant now = clock.instant();
    boolean due =
        list().stream()
            .filter(backup -> !BackupFolder.isAhead(backup, now))
            .noneMatch(backup -> backup.made().plus(DUE_AFTER).isAfter(now));
    return due ? Optional.of(make()) : Optional.empty();
  }

  /**
   * Makes a backup, without keeping anyone from reading or writing, and checks it.
   *
   * @throws LibraryFileException if the library is damaged; no backup is deleted for it then
   */
  public Backup make() {
    return make(Reporter.silent());
  }

  /**
   * The same, telling how far it has come. Interrupting the thread ends it after the copy at the
   * latest, and leaves nothing behind.
   *
   * @param progress told on this thread; may not block
   */
  public Backup make(Consumer<? super CareProgress> progress) {
    return make(new Reporter(progress));
  }

  Backup make(Reporter reporter) {
    // Two could have the same name; and one a second is plenty.
    synchronized (this) {
      folder.requireRoom(library.path().toFile().length());
      Path unfinished = folder.unfinished();
      try {
        LibraryCopy.to(library, unfinished, reporter);
        requireSoundCopy(unfinished, reporter);
        return folder.finish(unfinished, clock.instant());
      } finally {
        deleteIfLeft(unfinished);
      }
    }
  }

  /**
   * Makes and checks a copy of the library somewhere else.
   *
   * @param file does not exist yet; its folder does
   * @param progress told on this thread; may not block
   */
  public Backup makeAt(Path file, Consumer<? super CareProgress> progress) {
    Reporter reporter = new Reporter(progress);
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      PrivateFiles.makeFile(unfinished);
      LibraryCopy.to(library, unfinished, reporter);
      requireSoundCopy(unfinished, reporter);
      Files.move(unfinished, file);
      return new Backup(file, clock.instant(), Files.size(file));
    } catch (IOException e) {
      throw new LibraryFileException(Trouble.COPY_NOT_WRITTEN, file, e);
    } finally {
      deleteIfLeft(unfinished);
    }
  }

  /** Whether SQLite finds nothing wrong with a backup. */
  public boolean isSound(Backup backup) {
    return isSound(backup, progress -> {});
  }

  /**
   * The same, telling how far it has come.
   *
   * @param progress told on this thread; may not block
   */
  public boolean isSound(Backup backup, Consumer<? super CareProgress> progress) {
    return LibraryCopy.isSound(backup.file(), new Reporter(progress));
  }

  /**
   * Makes the library what it was. What it is now is made a backup first, if it can be read; if it
   * cannot, the file is put aside. Whenever this is ended, even by a power cut, the library is what
   * it was or what is restored.
   *
   * <p>Processes that have a library open that can be read go on with what is restored.
   *
   * @throws LibraryFileException if the backup is damaged; the library is left as it is then
   */
  public void restore(Backup backup) {
    restore(backup, progress -> {});
  }

  /**
   * The same, telling how far it has come. Interrupting the thread before the backup is copied back
   * leaves the library as it is; afterwards it has no effect.
   *
   * @param progress told on this thread; may not block
   */
  public void restore(Backup backup, Consumer<? super CareProgress> progress) {
    if (!LibraryCopy.isLibrary(backup.file())) {
      throw new LibraryFileException(Trouble.NO_LIBRARY, backup.file(), null);
    }
    requireSound(backup.file(), new Reporter(progress));
    // A backup of the present may push the one to be restored out of the seven.
    Path source = Path.of(library.path() + RESTORE);
    try {
      deleteIfLeft(source);
      PrivateFiles.makeFolder(folderOf(library.path()));
      PrivateFiles.makeFile(source);
      Files.copy(backup.file(), source, StandardCopyOption.REPLACE_EXISTING);
      if (isSoundAndKept(new Reporter(progress))) {
        LibraryCopy.back(library, source, new Reporter(progress));
      } else {
        replace(source);
      }
    } catch (IOException e) {
      throw new LibraryFileException(Trouble.NOT_READ, backup.file(), e);
    } finally {
      deleteIfLeft(source);
    }
    new Migrations(library, this).run(new Reporter(progress));
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  /**
   * Makes a backup of what the library is now.
   *
   * @return false if there is none that could be read: then its file has to go
   */
  private boolean isSoundAndKept(Reporter reporter) {
    if (Files.notExists(library.path())) {
      return false;
    }
    try {
      make(reporter);
      return true;
    } catch (LibraryFileException e) {
      if (e.reason() != Reason.DAMAGED && e.reason() != Reason.NOT_A_LIBRARY) {
        throw e;
      }
      return false;
    }
  }

  /**
   * Puts a file that is whole and on the disk in the place of a library that cannot be read: at no
   * moment is there none, of which a start would make an empty one.
   */
  private void replace(Path source) throws IOException {
    LibraryCopy.settle(new LibraryFile(source));
    if (Files.exists(library.path())) {
      Path _ = DamagedFile.replace(library.path(), source, clock.instant());
    } else {
      DamagedFile.place(library.path(), source, clock.instant());
    }
  }

  /** A copy has what is wrong with the library, whose name a person knows. */
  private void requireSoundCopy(Path copy, Reporter reporter) {
    if (!LibraryCopy.isSound(copy, reporter)) {
      throw new LibraryFileException(Trouble.DAMAGED, library.path(), null);
    }
  }

  private static void requireSound(Path file, Reporter reporter) {
    if (!LibraryCopy.isSound(file, reporter)) {
      throw new LibraryFileException(Trouble.COPY_DAMAGED, file, null);
    }
  }

  private static void deleteIfLeft(Path file) {
    try {
      // SQLite leaves the latter two beside a copy that it could not finish.
      for (String part : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(Path.of(file + part));
      }
    } catch (IOException e) {
      System.getLogger(Backups.class.getName()).log(System.Logger.Level.DEBUG, "delete", e);
    }
  }
}
