package org.offprint.library;

import static org.offprint.library.Guard.guarded;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.DirectionChoice;
import org.offprint.model.LeftPlace;
import org.offprint.model.ReadingPlace;
import org.offprint.model.TextDirection;
import org.offprint.store.ArticleReading;

/**
 * How far articles were read, and from which side the reader wants them set. Safe for many threads;
 * blocks.
 */
public final class LibraryReading {
  private final ArticleReading reading;
  private final InstantSource clock;

  LibraryReading(ArticleReading reading, InstantSource clock) {
    this.reading = reading;
    this.clock = clock;
  }

  /** Where reading stopped in the article's current version; empty if it was never read. */
  public Optional<ReadingPlace> place(ArticleId id) {
    return left(id).filter(LeftPlace::current).map(LeftPlace::place);
  }

  /** Where reading stopped, in whichever version; empty if the article was never read. */
  public Optional<LeftPlace> left(ArticleId id) {
    return guarded(() -> reading.left(id));
  }

  /** How much of each was read, 0 to 1; articles that were never read are left out. */
  public Map<ArticleId, Double> progress(Collection<ArticleId> ids) {
    return guarded(() -> reading.progress(ids));
  }

  /** Keeps where reading stopped; nothing happens if there is no such article. */
  public void keep(ArticleId id, ReadingPlace place) {
    guarded(
        () -> {
          reading.keep(id, place, clock.instant());
          return true;
        });
  }

  /** What the reader wants for an article and its site. */
  public DirectionChoice direction(ArticleId id) {
    return guarded(() -> reading.direction(id));
  }

  /** Sets an article from one side; null leaves it to the site, then to the text. */
  public void setDirection(ArticleId id, @Nullable TextDirection direction) {
    guarded(
        () -> {
          reading.setDirection(id, direction);
          return true;
        });
  }

  /** Sets all articles of an article's site from one side; null leaves it to the text. */
  public void setSiteDirection(ArticleId id, @Nullable TextDirection direction) {
    guarded(
        () -> {
          reading.setSiteDirection(id, direction);
          return true;
        });
  }
}
