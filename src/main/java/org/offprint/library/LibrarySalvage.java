package org.offprint.library;

import static org.offprint.library.Guard.guarded;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.offprint.model.CareProgress;
import org.offprint.model.SalvageReport;
import org.offprint.store.Salvage;

/**
 * A new library in the place of a damaged one, of all that can be read of that. To be followed by
 * {@link LibraryUpkeep#extractLost}. Blocks.
 */
public final class LibrarySalvage {
  private final Salvage salvage;

  /** Of the library at {@code file}, which nobody has open. */
  public LibrarySalvage(Path file, InstantSource clock) {
    this.salvage = new Salvage(file, clock);
  }

  /** Whether there is anything to be read: rows of a library, and not of another program's file. */
  public boolean isWorthTrying() {
    return guarded(salvage::isWorthTrying);
  }

  /**
   * Makes the new library; the damaged one is kept beside it under another name. Interrupting the
   * thread leaves that where it is.
   *
   * @param progress told on this thread; may not block
   */
  public SalvageReport run(Consumer<? super CareProgress> progress) {
    return guarded(() -> salvage.run(progress));
  }
}
