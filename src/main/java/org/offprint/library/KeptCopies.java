package org.offprint.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.Extraction;
import org.offprint.library.ArticlePages.Whole;
import org.offprint.library.exports.CopyReader;
import org.offprint.library.exports.ExportedCopy;
import org.offprint.model.PageKind;
import org.offprint.net.FetchResult.Fetched;
import org.offprint.net.PageText;

/** Makes articles of the texts that exports of other programs bring along. */
record KeptCopies(CopyReader copies, PageReader reader) {
  /**
   * The article of a copy.
   *
   * @param url where it is from
   * @param copy null for none
   * @return empty if there is none, or none with a text
   */
  Optional<Whole> read(URI url, @Nullable ExportedCopy copy, Instant now)
      throws InterruptedException {
    Optional<byte[]> page = copy == null ? Optional.empty() : copies.read(copy);
    if (page.isEmpty()) {
      return Optional.empty();
    }
    PageText text = PageText.decode(page.get(), null);
    Fetched fetched = new Fetched(url, page.get(), "text/html;charset=" + UTF_8, null, null, false);
    return reader
        .read(text.text(), url, now)
        .filter(extraction -> !extraction.content().text().isBlank())
        .map(extraction -> new Whole(fetched, text.charset(), extraction, List.of(), List.of(url)));
  }

  /** Whether a page that was fetched has less than a copy, or something else. */
  static boolean isBetter(Whole copy, Extraction fetched) {
    return copy.extraction().kind().isArticle()
        && VersionJudge.judge(
                new VersionJudge.Shown(copy.extraction().content(), PageKind.ARTICLE.name(), null),
                fetched)
            .isPresent();
  }
}
