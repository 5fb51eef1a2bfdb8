package org.offprint.store;

import java.util.List;
import java.util.function.Consumer;
import org.offprint.model.CareProgress;
import org.offprint.model.LibraryProblem;

/** Looking through an open library as a whole. Interrupting the thread leaves it as it was. */
public final class ArticleUpkeep {
  private final Connections connections;

  ArticleUpkeep(Connections connections) {
    this.connections = connections;
  }

  /**
   * Looks through the whole file for damage and contradictions; reads every page of it and unpacks
   * all that is kept.
   *
   * @return what is wrong; empty if all is well
   */
  public List<LibraryProblem> check() {
    return check(progress -> {});
  }

  /**
   * The same, telling how far it has come.
   *
   * @param progress told on this thread; may not block
   */
  public List<LibraryProblem> check(Consumer<? super CareProgress> progress) {
    return connections.read(sql -> Checkup.problems(sql, new Reporter(progress)));
  }

  /**
   * Makes anew all that follows from the articles: indexes, counts, who tells the same story.
   * Nothing else is touched; pages of the file that are damaged need a backup.
   *
   * @return what {@link #check} finds wrong afterwards
   */
  public List<LibraryProblem> repair() {
    return repair(progress -> {});
  }

  /**
   * The same, telling how far it has come. Nobody else can write meanwhile. Interrupting the thread
   * leaves the library as it was.
   *
   * @param progress told on this thread; may not block
   */
  public List<LibraryProblem> repair(Consumer<? super CareProgress> progress) {
    try {
      connections.write(sql -> Checkup.repair(sql, new Reporter(progress)));
    } catch (LibraryFileException e) {
      // What is damaged is said by the check; nothing was changed.
      if (e.reason() != LibraryFileException.Reason.DAMAGED) {
        throw e;
      }
    }
    return check(progress);
  }
}
