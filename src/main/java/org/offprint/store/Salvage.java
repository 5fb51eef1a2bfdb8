package org.offprint.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.offprint.model.CareProgress;
import org.offprint.model.LibraryLoss;
import org.offprint.model.SalvageReport;
import org.offprint.model.SalvageReport.Doubt;
import org.offprint.store.LibraryFileException.Trouble;
import org.offprint.store.fileformat.RawDatabase;

/**
 * Makes a new library of all that can be read of a damaged one, which is kept beside it. Rows are
 * read without SQLite's help: see {@link org.offprint.store.fileformat}. Of what is lost as much is
 * made good as follows from the rest.
 */
public final class Salvage {
  /** As {@link Migrations} makes them. */
  private static final int PAGE_SIZE = 8192;

  private final LibraryFile library;
  private final InstantSource clock;

  /** Of the library at {@code file}, which nobody has open. */
  public Salvage(Path file, InstantSource clock) {
    this.library = new LibraryFile(file);
    this.clock = clock;
  }

  /**
   * Whether there is anything to be read: not of another program's file, nor of one without rows.
   */
  public boolean isWorthTrying() {
    try (RawDatabase raw = RawDatabase.open(library.path(), PAGE_SIZE)) {
      return !isOthers() && raw.hasRows();
    } catch (IOException e) {
      return false;
    }
  }

  /** A file whose first page is broken may be anything; one of SQLite's says whose it is. */
  private boolean isOthers() {
    return LibraryCopy.isDatabase(library.path()) && !LibraryCopy.isLibrary(library.path());
  }

  private record Losses(List<LibraryLoss> articles, Set<Doubt> doubts) {}

  /**
   * Does it. Interrupting the thread leaves the damaged library where it is.
   *
   * @param progress told on this thread; may not block
   * @throws LibraryFileException if there is no room for a second library, if another program has
   *     the library open, or if nothing at all can be read of it; it is left as it is then
   */
  public SalvageReport run(Consumer<? super CareProgress> progress) {
    Reporter reporter = new Reporter(progress);
    if (isOthers()) {
      throw new LibraryFileException(Trouble.OTHER_PROGRAMS, library.path(), null);
    }
    requireRoom();
    requireUnused();
    Path unfinished = Path.of(library.path() + ".salvage.part");
    try {
      delete(unfinished);
      Losses losses = fill(new LibraryFile(unfinished), reporter);
      if (!LibraryCopy.isSound(unfinished, reporter)) {
        throw new IllegalStateException("What was salvaged is not sound");
      }
      int articles = count(new LibraryFile(unfinished));
      Path damaged = DamagedFile.replace(library.path(), unfinished, clock.instant());
      return new SalvageReport(damaged, articles, losses.articles, losses.doubts);
    } catch (IOException e) {
      throw new LibraryFileException(Trouble.CANNOT_BE_USED, library.path(), e);
    } finally {
      delete(unfinished);
    }
  }

  private Losses fill(LibraryFile fresh, Reporter reporter) throws IOException {
    fresh.prepare(Migrations.NEWEST);
    new Migrations(fresh, new Backups(fresh, clock)).run(Reporter.silent());
    Losses losses;
    try (SqlConnection sql = fresh.connect();
        RawDatabase raw = RawDatabase.open(library.path(), PAGE_SIZE)) {
      Interrupts.stopStatements(sql);
      // Nothing of a file that is not finished is worth anything after a power cut.
      sql.script(
          """
          PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;
          PRAGMA temp_store = FILE; PRAGMA cache_size = -64000\
          """);
      sql.script("BEGIN IMMEDIATE");
      losses = fill(sql, raw, reporter);
      sql.script("COMMIT; PRAGMA journal_mode = WAL");
    } catch (SQLException e) {
      throw library.failures().translate(e);
    }
    try (FileChannel channel = FileChannel.open(fresh.path(), StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return losses;
  }

  private Losses fill(SqlConnection sql, RawDatabase raw, Reporter reporter)
      throws SQLException, IOException {
    List<String> triggers =
        sql.list(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
            row -> row.getString(1) + "\n" + row.getString(2));
    for (String trigger : triggers) {
      sql.script("DROP TRIGGER " + trigger.substring(0, trigger.indexOf('\n')));
    }
    SalvageNotes notes = new SalvageNotes(sql);
    Set<String> broken = new SalvagedRows(raw, sql, notes).copy(reporter);
    new SalvageGaps(sql).fill(broken.contains("version_image"));
    if (sql.number("SELECT count(*) FROM article") == 0) {
      throw new LibraryFileException(Trouble.NOTHING_READABLE, library.path(), null);
    }
    for (String trigger : triggers) {
      sql.script(trigger.substring(trigger.indexOf('\n')));
    }
    Checkup.repair(sql, reporter);
    return new Losses(notes.losses(), doubts(broken));
  }

  /** What no index knows, so that nobody can tell of which articles it is missing. */
  private static Set<Doubt> doubts(Set<String> broken) {
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    if (broken.contains("author")) {
      doubts.add(Doubt.AUTHORS);
    }
    if (broken.contains("version_image") || broken.contains("further_page")) {
      doubts.add(Doubt.PICTURES);
    }
    if (broken.contains("tag")
        || (broken.contains("article_tag") && broken.contains("article_tag_article"))) {
      doubts.add(Doubt.TAGS);
    }
    if (broken.contains("note") || broken.contains("highlight")) {
      doubts.add(Doubt.NOTES);
    }
    if (broken.contains("reading") || broken.contains("article_direction")) {
      doubts.add(Doubt.PLACES);
    }
    if (broken.contains("saved_search")) {
      doubts.add(Doubt.SAVED_SEARCHES);
    }
    return doubts;
  }

  private int count(LibraryFile file) {
    try (SqlConnection sql = file.connect()) {
      return Math.toIntExact(sql.number("SELECT count(*) FROM article"));
    } catch (SQLException e) {
      throw library.failures().translate(e);
    }
  }

  private void requireRoom() {
    try {
      long bytes = Files.size(library.path());
      if (Files.getFileStore(library.path()).getUsableSpace() < bytes) {
        throw new LibraryFileException(Trouble.NO_ROOM_FOR_SECOND, library.path(), null);
      }
    } catch (IOException e) {
      throw new LibraryFileException(Trouble.CANNOT_BE_OPENED, library.path(), e);
    }
  }

  /** Whoever has it open would go on writing into the file that is put aside. */
  private void requireUnused() {
    try (SqlConnection sql = library.connect()) {
      sql.script("PRAGMA locking_mode = EXCLUSIVE");
      sql.script("BEGIN IMMEDIATE");
      sql.script("ROLLBACK");
    } catch (SQLException e) {
      if (SqliteFailures.isBusy(e)) {
        throw library.failures().translate(e);
      }
      // Too damaged to be open anywhere.
    }
  }

  private static void delete(Path file) {
    try {
      for (String part : List.of("", "-wal", "-shm", "-journal")) {
        Files.deleteIfExists(Path.of(file + part));
      }
    } catch (IOException e) {
      System.getLogger(Salvage.class.getName()).log(System.Logger.Level.DEBUG, "delete", e);
    }
  }
}
