package org.offprint.library;

import static org.offprint.library.Guard.guarded;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.offprint.model.Backup;
import org.offprint.model.CareProgress;
import org.offprint.store.Backups;

/**
 * Copies of a library, in a folder beside it; the last seven are kept. Works beside an open
 * library, and where a library can no longer be opened. Safe for many threads; blocks.
 */
public final class LibraryBackups {
  private final Backups backups;

  LibraryBackups(Backups backups) {
    this.backups = backups;
  }

  /** The backups of the library at {@code file}, which need not be a sound one, nor exist. */
  public static LibraryBackups of(Path file, InstantSource clock) {
    return new LibraryBackups(new Backups(file, clock));
  }

  /** All that are there, newest first. */
  public List<Backup> list() {
    return guarded(backups::list);
  }

  /**
   * The newest that nothing is wrong with; reads the whole of it.
   *
   * @param progress told on this thread; may not block
   */
  public Optional<Backup> newestSound(Consumer<? super CareProgress> progress) {
    return guarded(
        () ->
            backups.list().stream()
                .filter(backup -> backups.isSound(backup, progress))
                .findFirst());
  }

  /** Makes and checks a backup if the newest is older than a day. */
  public Optional<Backup> makeIfDue() {
    return guarded(backups::makeIfDue);
  }

  /**
   * Makes and checks a backup, without keeping anyone from reading or writing. Interrupting the
   * thread ends it, once the copy is made at the latest.
   *
   * @param progress told on this thread; may not block
   */
  public Backup make(Consumer<? super CareProgress> progress) {
    return guarded(() -> backups.make(progress));
  }

  /**
   * Makes and checks a copy of the library.
   *
   * @param file does not exist yet
   * @param progress told on this thread; may not block
   */
  public Backup makeAt(Path file, Consumer<? super CareProgress> progress) {
    return guarded(() -> backups.makeAt(file, progress));
  }

  /**
   * Makes the library what it was. What it is now is made a backup first, or put aside if it cannot
   * be read. An open library goes on with what is restored. Interrupting the thread before the copy
   * is brought back leaves the library as it is.
   *
   * @param progress told on this thread; may not block
   */
  public void restore(Backup backup, Consumer<? super CareProgress> progress) {
    guarded(
        () -> {
          backups.restore(backup, progress);
          return true;
        });
  }
}
