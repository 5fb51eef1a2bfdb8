package org.offprint.library;

import static org.offprint.library.Guard.guarded;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.offprint.compare.Comparison;
import org.offprint.compare.FieldChange;
import org.offprint.compare.Paragraph;
import org.offprint.compare.Paragraphs;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleVersion;
import org.offprint.store.ArticleDatabase;

/**
 * The versions of articles: fetched again, compared, chosen. None is ever overwritten or removed.
 * Safe for many threads; blocks.
 */
public final class LibraryVersions {
  private final ArticleDatabase database;
  private final ArticleRefresher refresher;
  private final DocumentReader documents;
  private final ArticleWords words;

  LibraryVersions(ArticleDatabase database, ArticleRefresher refresher, DocumentReader documents) {
    this.database = database;
    this.refresher = refresher;
    this.documents = documents;
    this.words = new ArticleWords(documents);
  }

  /** The versions of an article, newest first; empty if there is no such article. */
  public List<ArticleVersion> of(ArticleId id) {
    return guarded(() -> database.versions().of(id));
  }

  /** An article as one of its versions has it. */
  public Optional<Article> article(ArticleId id, int number) {
    return guarded(() -> database.versions().article(id, number));
  }

  /**
   * Fetches an article again, unless the server says that it is the same. What is new is added as a
   * version and shown from now on, unless it is worse (see {@link Worse}).
   *
   * <p>Interrupting the calling thread cancels it; nothing is written then. The thread is still
   * marked as interrupted afterwards.
   *
   * @param progress called on any thread, by one at a time
   */
  public RefreshOutcome refresh(ArticleId id, Consumer<? super SaveProgress> progress) {
    return refresher.refresh(id, progress);
  }

  /**
   * Extracts an article again from the page it was made of, with what this program knows today.
   * What comes out is treated as in {@link #refresh}. Fetches nothing.
   */
  public RefreshOutcome extractAgain(ArticleId id) {
    return refresher.extractAgain(id);
  }

  /**
   * Shows another version from now on. Highlights find their places in it as far as they can.
   *
   * @return the version that was shown before; empty if there is no such article or version
   */
  public Optional<Integer> makeCurrent(ArticleId id, int number) {
    return guarded(
        () -> {
          Optional<Article> before = database.article(id);
          Optional<Article> after = database.versions().article(id, number);
          Optional<Integer> shown =
              of(id).stream()
                  .filter(ArticleVersion::current)
                  .map(ArticleVersion::number)
                  .findFirst();
          if (before.isEmpty() || after.isEmpty() || shown.isEmpty()) {
            return Optional.empty();
          }
          ArticleContent content = after.get().content();
          int length = WordCounter.count(content.text(), content.language());
          boolean made =
              database
                  .versions()
                  .makeCurrent(
                      id,
                      number,
                      length,
                      new Reanchoring(
                          shown.get(), words.of(before.get().content()), words.of(content)));
          return made ? shown : Optional.empty();
        });
  }

  /** What changed from one version to another; empty if there is none of these. */
  public Optional<VersionComparison> compare(ArticleId id, int before, int after) {
    return guarded(
        () -> {
          List<ArticleVersion> versions = database.versions().of(id);
          Optional<Article> earlier = database.versions().article(id, before);
          Optional<Article> later = database.versions().article(id, after);
          if (earlier.isEmpty() || later.isEmpty()) {
            return Optional.empty();
          }
          return Optional.of(
              new VersionComparison(
                  numbered(versions, before),
                  numbered(versions, after),
                  later.get(),
                  FieldChange.between(earlier.get().content(), later.get().content()),
                  Comparison.of(
                      paragraphs(earlier.get().content()), paragraphs(later.get().content()))));
        });
  }

  private static ArticleVersion numbered(List<ArticleVersion> versions, int number) {
    return versions.stream()
        .filter(version -> version.number() == number)
        .findFirst()
        .orElseThrow();
  }

  private List<Paragraph> paragraphs(ArticleContent content) {
    return Paragraphs.of(documents.read(content.html(), content.language(), content.direction()));
  }
}
