package org.offprint.library;

import static org.offprint.library.Guard.guarded;

import java.util.List;
import java.util.function.Consumer;
import org.offprint.model.CareProgress;
import org.offprint.model.LibraryProblem;
import org.offprint.store.ArticleDatabase;

/**
 * Looking through a library as a whole. Safe for many threads; blocks. A thread that is interrupted
 * stops with a {@link java.util.concurrent.CancellationException}, and nothing was changed.
 *
 * <p>{@link ProblemWords} says in a sentence what is wrong.
 */
public final class LibraryUpkeep {
  private final ArticleDatabase database;

  LibraryUpkeep(ArticleDatabase database) {
    this.database = database;
  }

  /**
   * Looks through the whole library for damage and contradictions.
   *
   * @param progress told on this thread; may not block
   * @return what is wrong; empty if all is well
   */
  public List<LibraryProblem> check(Consumer<? super CareProgress> progress) {
    return guarded(() -> database.check(progress));
  }

  /**
   * From now on lists pass over what is damaged instead of failing; for when the person was told.
   */
  public void readAroundDamage() {
    database.readAroundDamage();
  }

  /**
   * Makes anew all that follows from the articles: indexes and counts. Nobody else can write
   * meanwhile.
   *
   * @param progress told on this thread; may not block
   * @return what {@link #check} finds wrong afterwards
   */
  public List<LibraryProblem> repair(Consumer<? super CareProgress> progress) {
    return guarded(() -> database.repair(progress));
  }
}
