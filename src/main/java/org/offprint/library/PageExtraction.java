package org.offprint.library;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.offprint.extract.ArticleExtractor;
import org.offprint.library.savedpages.SavedPage;
import org.offprint.model.ArticleContent;
import org.offprint.net.BadAddressException;
import org.offprint.net.PageText;
import org.offprint.net.UrlPolicy;

/** The extractor by itself, over pages that were kept in files. Safe for use by many threads. */
public final class PageExtraction {
  private final ArticleExtractor extractor;
  private final InstantSource clock = InstantSource.system();

  /** Extraction without rules for sites. */
  public PageExtraction() {
    this(new ArticleExtractor());
  }

  /** Extraction by one extractor. */
  public PageExtraction(ArticleExtractor extractor) {
    this.extractor = extractor;
  }

  /** What is wrong with the rules for sites: sentences for a person. */
  public List<String> ruleMistakes() {
    return extractor.ruleMistakes();
  }

  /**
   * Extracts the article of a kept page.
   *
   * @param page a file; one whose name ends in {@code .gz} is unpacked first
   * @param baseUrl absolute http(s) address that relative addresses are read against
   * @throws IOException if the file cannot be read, is not what its name says, or is too large for
   *     a page
   * @throws IllegalArgumentException if {@code baseUrl} is no address; says so in a sentence
   */
  public ArticleContent extract(Path page, String baseUrl) throws IOException {
    URI base;
    try {
      base = UrlPolicy.read(baseUrl);
    } catch (BadAddressException e) {
      throw new IllegalArgumentException("'" + baseUrl + "' is not a web address.", e);
    }
    SavedPage saved = SavedPage.read(page);
    String html = PageText.decode(saved.html(), saved.charset()).text();
    return extractor.extract(html, base, clock.instant()).content();
  }
}
