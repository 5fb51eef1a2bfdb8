package org.offprint.library;

import static org.offprint.library.Guard.guarded;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.CareProgress;
import org.offprint.model.LibraryLoss;
import org.offprint.model.LibraryLoss.Part;
import org.offprint.model.LibraryProblem;
import org.offprint.model.SalvageReport;
import org.offprint.store.ArticleDatabase;

/**
 * Looking through a library as a whole. Safe for many threads; blocks. A thread that is interrupted
 * stops with a {@link java.util.concurrent.CancellationException}, and nothing was changed.
 *
 * <p>{@link ProblemWords} says in a sentence what is wrong.
 */
public final class LibraryUpkeep {
  private static final Set<Part> ON_THE_PAGE =
      EnumSet.of(Part.TEXT, Part.FORMATTING, Part.COMMENTS, Part.HEADLINE);

  private final ArticleDatabase database;
  private final LibraryVersions versions;

  LibraryUpkeep(ArticleDatabase database, LibraryVersions versions) {
    this.database = database;
    this.versions = versions;
  }

  /**
   * Looks through the whole library for damage and contradictions.
   *
   * @param progress told on this thread; may not block
   * @return what is wrong; empty if all is well
   */
  public List<LibraryProblem> check(Consumer<? super CareProgress> progress) {
    return guarded(() -> database.upkeep().check(progress));
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
    return guarded(() -> database.upkeep().repair(progress));
  }

  /**
   * Makes what a {@link LibrarySalvage} lost of articles anew from their pages, where those are
   * left: as a version more.
   *
   * @return what is lost all the same
   */
  public SalvageReport extractLost(SalvageReport report) {
    List<LibraryLoss> left = new ArrayList<>();
    for (LibraryLoss loss : report.losses()) {
      boolean made =
          loss.parts().stream().anyMatch(ON_THE_PAGE::contains)
              && !loss.parts().contains(Part.PAGE)
              && isMadeAnew(new ArticleId(loss.article()));
      Set<Part> parts = new HashSet<>(loss.parts());
      if (made) {
        parts.removeAll(ON_THE_PAGE);
      }
      if (!parts.isEmpty()) {
        left.add(new LibraryLoss(loss.article(), loss.title(), parts));
      }
    }
    return new SalvageReport(report.damaged(), report.articles(), left, report.doubts());
  }

  private boolean isMadeAnew(ArticleId id) {
    return switch (versions.extractAgain(id)) {
      case RefreshOutcome.Changed _ -> true;
      // Whatever the page gives is better than what is lost.
      case RefreshOutcome.KeptAside(int version, Worse _) ->
          versions.article(id, version).filter(LibraryUpkeep::hasText).isPresent()
              && versions.makeCurrent(id, version).isPresent();
      case RefreshOutcome.NotModified _,
          RefreshOutcome.Unchanged _,
          RefreshOutcome.Failed _,
          RefreshOutcome.Cancelled _,
          RefreshOutcome.Gone _ ->
          false;
    };
  }

  private static boolean hasText(Article article) {
    return !article.content().text().isBlank();
  }
}
