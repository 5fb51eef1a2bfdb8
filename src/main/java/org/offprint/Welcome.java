package org.offprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.offprint.library.Library;
import org.offprint.library.SaveOutcome;
import org.offprint.model.ArticleId;

/** The article that a new library holds, so that a first start shows something to read. */
final class Welcome {
  /** Never fetched: the domain is reserved (RFC 2606) and the page comes with the program. */
  private static final String ADDRESS = "https://offprint.example/welcome";

  private Welcome() {}

  /**
   * Saves the welcome article into a library that holds nothing, not even in the trash.
   *
   * @return the article, if it was saved now
   */
  static Optional<ArticleId> saveIntoIfEmpty(Library library) {
    if (library.counts().values().stream().anyMatch(count -> count > 0)) {
      return Optional.empty();
    }
    SaveOutcome outcome =
        library.imports().page(ADDRESS, page(), "text/html; charset=utf-8", progress -> {});
    return outcome instanceof SaveOutcome.Saved saved ? Optional.of(saved.id()) : Optional.empty();
  }

  private static byte[] page() {
    try (InputStream page =
        Objects.requireNonNull(Welcome.class.getResourceAsStream("welcome.html"))) {
      return page.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
