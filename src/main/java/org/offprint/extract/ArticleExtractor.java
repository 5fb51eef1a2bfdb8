package org.offprint.extract;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.offprint.extract.blocks.BlockClassifier;
import org.offprint.extract.blocks.Body;
import org.offprint.extract.blocks.BodyFinder;
import org.offprint.extract.blocks.FrontMatter;
import org.offprint.extract.comments.CommentsReader;
import org.offprint.extract.html.ImageUrls;
import org.offprint.extract.html.Markup;
import org.offprint.extract.html.PlainText;
import org.offprint.extract.metadata.Metadata;
import org.offprint.extract.metadata.MetadataReader;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.page.PageLinks;
import org.offprint.extract.page.PageLinksReader;
import org.offprint.extract.page.PageParser;
import org.offprint.extract.rules.RuleApplier;
import org.offprint.extract.rules.SiteRules;
import org.offprint.extract.structured.StructuredData;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;
import org.offprint.model.PageKind;

/** Turns the HTML of a page into the article it carries. Safe for use by many threads. */
public final class ArticleExtractor {
  private final BodyReader bodyReader;
  private final Supplier<SiteRules> rules;

  /** An extractor without rules for sites. */
  public ArticleExtractor() {
    this(SiteRules.NONE);
  }

  /** An extractor that heeds what a person has written down about some sites. */
  public ArticleExtractor(SiteRules rules) {
    this(BlockClassifier.shipped(), rules);
  }

  /**
   * An extractor that heeds what a person has written down by now.
   *
   * @param rules asked anew for each page, from any thread
   */
  public ArticleExtractor(Supplier<SiteRules> rules) {
    this(BlockClassifier.shipped(), rules);
  }

  ArticleExtractor(BlockClassifier classifier, SiteRules rules) {
    this(classifier, () -> rules);
  }

  private ArticleExtractor(BlockClassifier classifier, Supplier<SiteRules> rules) {
    this.bodyReader = new BodyReader(new BodyFinder(classifier));
    this.rules = rules;
  }

  /** What is wrong with the rules as they are now: sentences for a person. */
  public List<String> ruleMistakes() {
    return rules.get().mistakes();
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
    Document dom = PageParser.parse(html, baseUrl);
    PageContext page = new PageContext(dom, baseUrl, fetchedAt);
    Optional<RuleApplier> rule =
        rules
            .get()
            .forHost(baseUrl.getHost() == null ? "" : baseUrl.getHost())
            .map(r -> new RuleApplier(page, r));
    StructuredData data = StructuredData.read(page);
    Metadata guessed = MetadataReader.read(page, data);
    Metadata metadata = rule.map(r -> r.correct(guessed)).orElse(guessed);
    PageLinks found = PageLinksReader.read(page);
    PageLinks links = rule.map(r -> r.links(found)).orElse(found);
    boolean kept = KeptText.isOne(dom);
    List<Comment> comments = kept ? List.of() : CommentsReader.take(page, data);
    rule.ifPresent(RuleApplier::strip);
    Body body = bodyReader.read(page, metadata, data, rule);
    PageJudge.Judgement judgement =
        kept && body.words() > 0
            ? new PageJudge.Judgement(PageKind.ARTICLE, 1)
            : PageJudge.judge(page, body, metadata);
    String text = PlainText.of(body.html());
    ArticleContent content =
        new ArticleContent(
            metadata.title(),
            FrontMatter.apart(metadata.standfirst(), text),
            metadata.authors(),
            metadata.siteName(),
            metadata.published(),
            metadata.language(),
            metadata.direction(),
            metadata.leadImage(),
            Markup.of(body.html(), body.words()),
            text,
            comments);
    return new Extraction(
        content,
        judgement.kind(),
        judgement.confidence(),
        metadata.canonicalUrl(),
        ImageUrls.of(metadata.leadImage(), body.html()),
        links);
  }
}
