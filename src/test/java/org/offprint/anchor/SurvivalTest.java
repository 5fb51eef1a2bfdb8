package org.offprint.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.offprint.extract.ArticleExtractor;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Highlights on real news pages that are then edited in many ways. */
class SurvivalTest {
  private static final Path NEWS = Path.of("../shared/extraction/news");
  private static final int HIGHLIGHTS = 12;

  private record Page(String name, String text) {}

  private static final List<Page> PAGES = new ArrayList<>();

  @BeforeAll
  static void extract() throws IOException {
    assumeTrue(Files.isDirectory(NEWS), "the news pages are not beside this checkout");
    ArticleExtractor extractor = new ArticleExtractor();
    try (Stream<Path> files = Files.list(NEWS.resolve("html"))) {
      for (Path file : files.sorted().toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          String text =
              extractor
                  .extract(html, URI.create("https://example.org/"), Instant.EPOCH)
                  .content()
                  .text();
          if (text.length() > 300) {
            PAGES.add(new Page(file.getFileName().toString().replace(".html.gz", ""), text));
          }
        }
      }
    }
  }

  @Test
  void highlightsWhoseWordsStillExistFindThem(TestReporter reporter) {
    Survival all = new Survival("all edits");
    List<String> failures = new ArrayList<>();
    for (Edit edit : Edit.values()) {
      Survival survival = new Survival(edit.name());
      for (int i = 0; i < PAGES.size(); i++) {
        String before = PAGES.get(i).text();
        Random random = new Random(31L * i + edit.name().hashCode());
        String other = PAGES.get((i + 7) % PAGES.size()).text();
        EditedText after = edit.of(EditedText.first(before), other, random);
        AnchorText searched = new AnchorText(after.text());
        for (TextRange highlight : Survival.highlights(before, HIGHLIGHTS, random)) {
          survival.count(before, after, searched, highlight);
        }
      }
      reporter.publishEntry(survival.toString());
      failures.addAll(survival.failures);
      all.add(survival);
    }
    reporter.publishEntry(all.toString());
    failures.stream()
        .limit(Integer.getInteger("offprint.failures", 0))
        .forEach(reporter::publishEntry);
    assertThat(PAGES).hasSizeGreaterThan(80);
    assertThat(all.right).isGreaterThanOrEqualTo((int) Math.ceil(0.99 * all.existing));
    assertThat(all.found - all.right + all.wrong).isLessThan(all.existing / 200);
  }

  /** The same pages as a person marked their bodies: another extractor, so to say. */
  @Test
  void highlightsSurviveAnotherExtraction(TestReporter reporter) throws IOException {
    JsonNode truth = new JsonMapper().readTree(Files.readString(NEWS.resolve("truth.json")));
    int existing = 0;
    int found = 0;
    for (Page page : PAGES) {
      String after = truth.path(page.name()).path("articleBody").asString("");
      String letters = FoldedText.of(after).folded();
      AnchorText searched = new AnchorText(after);
      for (TextRange highlight : Survival.highlights(page.text(), 40, new Random(1))) {
        TextQuote quote = TextQuote.of(page.text(), highlight);
        String words = FoldedText.of(quote.exact()).folded();
        if (letters.contains(words)) {
          existing++;
          if (searched.find(quote, highlight) instanceof Placement.Found place
              && FoldedText.of(after.substring(place.place().start(), place.place().end()))
                  .folded()
                  .equals(words)) {
            found++;
          }
        }
      }
    }
    reporter.publishEntry(
        "another extraction: %d exist, %d found (%.2f %%)"
            .formatted(existing, found, 100.0 * found / existing));
    assertThat(found).isGreaterThanOrEqualTo((int) (0.99 * existing));
  }
}
