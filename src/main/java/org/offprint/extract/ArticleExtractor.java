package org.offprint.extract;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;

/** Turns the HTML of a page into the article it carries. Safe for use by many threads. */
public final class ArticleExtractor {
  private final BodyFinder bodyFinder;

  /** An extractor without rules for sites. */
  public ArticleExtractor() {
    this(BlockClassifier.shipped());
  }

  ArticleExtractor(BlockClassifier classifier) {
    this.bodyFinder = new BodyFinder(classifier);
  }

  /**
   * Extracts the article of a page.
   *
   * @param html the page, decoded; anything at all, it need not be well formed
   * @param baseUrl absolute http(s) address the page came from; relative addresses are read against
   *     it
   * @param fetchedAt when the page was fetched; relative dates are read against it
   * @return never null; a page without an article has a {@link PageKind} that says so
   */
  public Extraction extract(String html, URI baseUrl, Instant fetchedAt) {
    Document dom = Parser.htmlParser().parseInput(html, baseUrl.toString());
    PageContext page = new PageContext(dom, baseUrl, fetchedAt);
    StructuredData data = StructuredData.read(page);
    Metadata metadata = MetadataReader.read(page, data);
    List<Comment> comments = CommentsReader.take(page, data);
    Outline outline = OutlineReader.read(dom.body(), false);
    PageFacts facts = PageFacts.of(outline, metadata, data.articleBody().orElse(""));
    Selection selection = bodyFinder.find(facts);
    Element written = BodyWriter.write(outline, selection, baseUrl);
    BodyTidier.tidy(written);
    Element body = Sanitiser.sanitise(written.html(), baseUrl);
    ArticleContent content =
        new ArticleContent(
            metadata.title(),
            metadata.standfirst(),
            metadata.authors(),
            metadata.siteName(),
            metadata.published(),
            metadata.language(),
            metadata.direction(),
            metadata.leadImage(),
            body.html(),
            PlainText.of(body),
            comments);
    return new Extraction(
        content,
        PageKind.ARTICLE,
        0,
        metadata.canonicalUrl(),
        ImageUrls.of(metadata.leadImage(), body),
        PageLinks.NONE);
  }
}
