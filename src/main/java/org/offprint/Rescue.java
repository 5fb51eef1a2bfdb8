package org.offprint;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.LibraryBackups;
import org.offprint.library.LibraryException;
import org.offprint.library.LibrarySalvage;
import org.offprint.library.LossWords;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.Backup;
import org.offprint.model.ListOrder;
import org.offprint.model.SalvageReport;
import org.offprint.store.LibraryFileException;
import org.offprint.ui.RefusalWindow;
import org.offprint.ui.RescueWindow;
import org.offprint.ui.RescueWindow.Choice;
import org.offprint.ui.SalvageWindow;
import org.offprint.ui.task.BackgroundRunner;

/** Opens a library for the window, and offers a way back if it is damaged. */
final class Rescue {
  private static final int FIRST_ROWS = 50;

  private final Path file;
  private final LongStart.Work<Library> opener;
  private final ExecutorService threads;
  private final LongStart slowly;

  /**
   * Ready to open.
   *
   * @param opener opens the library at {@code file}
   */
  Rescue(Path file, LongStart.Work<Library> opener, ExecutorService threads) {
    this.file = file;
    this.opener = opener;
    this.threads = threads;
    this.slowly = new LongStart(threads);
  }

  /**
   * The library: as it is, or as the person wanted it.
   *
   * @return empty if they would rather quit
   * @throws LibraryException if it cannot be opened and no backup would help; the person has read
   *     why, and JavaFX runs still
   */
  Optional<Library> open() throws InterruptedException {
    Library opened = null;
    try {
      Optional<Library> library = slowly.run("care.opening", "care.opening.about", opener);
      if (library.isPresent()) {
        opened = library.get();
        look(opened);
      }
      return library;
    } catch (LibraryException failure) {
      return rescued(failure, opened);
    }
  }

  private Optional<Library> rescued(LibraryException failure, @Nullable Library opened)
      throws InterruptedException {
    if (!isDamage(failure)) {
      if (opened == null) {
        throw told(failure);
      }
      return readingAround(opened);
    }
    LibraryBackups backups = LibraryBackups.of(file, InstantSource.system());
    Optional<Backup> backup = newestSound(backups);
    boolean readable = salvage().isWorthTrying();
    if (opened == null && backup.isEmpty() && !readable) {
      throw told(failure);
    }
    Choice choice = ask(failure, backup, readable, opened != null);
    if (choice != Choice.OPEN) {
      close(opened);
    }
    return switch (choice) {
      case OPEN -> readingAround(opened);
      case QUIT -> {
        Platform.exit();
        yield Optional.empty();
      }
      case RESTORE -> restored(backups, backup.orElseThrow());
      case SALVAGE -> salvaged();
    };
  }

  /** Looks through them all, if it must. */
  private Optional<Backup> newestSound(LibraryBackups backups) throws InterruptedException {
    return slowly.run("care.looking", null, backups::newestSound).flatMap(found -> found);
  }

  private Optional<Library> restored(LibraryBackups backups, Backup backup)
      throws InterruptedException {
    return instead(
        "care.restoring",
        progress -> {
          backups.restore(backup, progress);
          return opener.run(progress);
        });
  }

  /** Makes another library in the place of the damaged one. */
  private <T> Optional<T> instead(String words, LongStart.Work<T> work)
      throws InterruptedException {
    try {
      return slowly.run(words, null, work);
    } catch (LibraryException e) {
      throw told(e);
    }
  }

  /** Says in a window of its own why there is none, and waits until that is closed. */
  private LibraryException told(LibraryException failure) throws InterruptedException {
    Toolkit.start();
    // Whoever opens the library ends JavaFX.
    Platform.setImplicitExit(false);
    CompletableFuture<Boolean> read = new CompletableFuture<>();
    new BackgroundRunner(threads)
        .later(
            () ->
                new RefusalWindow(new Stage(), () -> read.complete(true))
                    .tell(String.valueOf(failure.getMessage())));
    boolean _ = read.join();
    return failure;
  }

  private LibrarySalvage salvage() {
    return new LibrarySalvage(file, InstantSource.system());
  }

  private record Salvaged(Library library, SalvageReport report) {}

  private Optional<Library> salvaged() throws InterruptedException {
    Optional<Salvaged> done =
        instead(
            "care.salvaging",
            progress -> {
              SalvageReport report = salvage().run(progress);
              Library library = opener.run(progress);
              return new Salvaged(library, library.upkeep().extractLost(report));
            });
    done.ifPresent(salvaged -> tell(salvaged.report));
    return done.map(Salvaged::library);
  }

  private void tell(SalvageReport report) {
    CompletableFuture<Boolean> read = new CompletableFuture<>();
    new BackgroundRunner(threads)
        .later(
            () ->
                new SalvageWindow(new Stage(), () -> read.complete(true))
                    .tell(report, new LossWords().sentences(report)));
    boolean _ = read.join();
  }

  /** What the window reads first. */
  private static void look(Library library) {
    library.counts();
    library.summaries(
        library.ids(
            new ArticleList.InSection(ArticleSection.ALL), ListOrder.STANDARD, 0, FIRST_ROWS));
  }

  private static boolean isDamage(LibraryException failure) {
    return failure.getCause() instanceof LibraryFileException cause
        && switch (cause.reason()) {
          case DAMAGED, NOT_A_LIBRARY -> true;
          default -> false;
        };
  }

  private Choice ask(
      LibraryException failure, Optional<Backup> backup, boolean canBeSalvaged, boolean canBeOpened)
      throws InterruptedException {
    Toolkit.start();
    // There are moments without a window.
    Platform.setImplicitExit(false);
    CompletableFuture<Choice> chosen = new CompletableFuture<>();
    new BackgroundRunner(threads)
        .later(
            () ->
                new RescueWindow(new Stage(), chosen::complete)
                    .ask(
                        String.valueOf(failure.getMessage()),
                        backup.orElse(null),
                        canBeSalvaged,
                        canBeOpened));
    return chosen.join();
  }

  /** The library as it is, which the person was told is damaged; empty if there is none. */
  private static Optional<Library> readingAround(@Nullable Library opened) {
    if (opened != null) {
      opened.upkeep().readAroundDamage();
    }
    return Optional.ofNullable(opened);
  }

  private static void close(@Nullable Library opened) {
    if (opened != null) {
      opened.close();
    }
  }
}
