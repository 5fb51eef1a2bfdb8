package org.offprint.library;

import static org.offprint.library.Guard.guarded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.offprint.library.takeout.EpubWriter;
import org.offprint.library.takeout.TakeoutReader;
import org.offprint.library.takeout.TakeoutWriter;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.LibraryFileException;

/**
 * The library as files that any program can read, and the way back. Safe for many threads; blocks.
 * Interrupting the thread ends both with a {@link java.util.concurrent.CancellationException}.
 */
public final class LibraryTakeout {
  private final ArticleDatabase database;
  private final InstantSource clock;

  LibraryTakeout(ArticleDatabase database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What came of taking one in. */
  public record Taken(int added, int known, List<String> broken) {
    public Taken {
      broken = List.copyOf(broken);
    }
  }

  /** Whether a file or folder is what {@link #write} writes. Blocks. */
  public static boolean isOne(Path file) {
    return TakeoutReader.isOne(file);
  }

  /** All articles that there are, the trash too: those saved first come first. */
  public List<ArticleId> all() {
    return guarded(
        () -> {
          List<ArticleId> all = new ArrayList<>(database.ids(ArticleSection.ALL));
          all.addAll(database.ids(ArticleSection.TRASH));
          all.sort(Comparator.comparingLong(ArticleId::value));
          return all;
        });
  }

  /**
   * Writes articles with all that the library has of them.
   *
   * @param place a zip, if its name ends so, or else a folder; does not exist yet
   * @param done told how many are written, on this thread; may not block
   * @return how many there are in it; articles that are gone are left out
   * @throws IOException if it cannot be written; nothing is left of it then
   */
  public int write(Path place, List<ArticleId> articles, IntConsumer done) throws IOException {
    try {
      return new TakeoutWriter(database).write(place, articles, clock.instant(), done);
    } catch (LibraryFileException e) {
      throw new LibraryException(e);
    }
  }

  /**
   * Takes in what was written. An article that is here already gets tags, note, highlights and mark
   * of a favourite added.
   *
   * @param done told how many were looked at, on this thread; may not block
   * @throws IOException if it is none, cannot be read, or was written by a later version
   */
  public Taken read(Path place, IntConsumer done) throws IOException {
    try {
      TakeoutReader.Result result =
          new TakeoutReader(database, PictureCheck::accept).read(place, done);
      return new Taken(result.added(), result.known(), result.broken());
    } catch (LibraryFileException e) {
      throw new LibraryException(e);
    }
  }

  /**
   * Writes articles as a book for e-readers.
   *
   * @param file does not exist yet
   * @param title of the book; blank for that of its first article
   * @return how many articles are in it; those that are gone are left out
   * @throws IOException if it cannot be written, or has no article; nothing is left of it then
   */
  public int book(Path file, List<ArticleId> articles, String title) throws IOException {
    try {
      return new EpubWriter(database).write(file, articles, title, clock.instant());
    } catch (LibraryFileException e) {
      throw new LibraryException(e);
    }
  }
}
