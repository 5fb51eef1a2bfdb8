package org.offprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.offprint.extract.page.PageParser;

/**
 * Extraction costs a bounded multiple of the parse, whatever a page is made of: measured in bytes
 * allocated, which are the same on any machine, on pages of one fragment repeated thousands of
 * times. What is done once for each pair of fragments, or for each level above each, is found so.
 */
class CostTest {
  private static final URI BASE = URI.create("https://site.example/news/a.html");
  private static final int SIZE = 300_000;
  private static final int MOST = 60;

  /** A text is held several times on its way: as characters, folded, as markup. */
  private static final int BYTES_A_CHARACTER = 40;

  /** What may be allocated for a page of any size: tables, first uses of classes. */
  private static final long ANYWAY = 6_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final ArticleExtractor extractor = new ArticleExtractor();

  @Property(tries = 100)
  void isABoundedMultipleOfTheParse(@ForAll("fragments") String fragment) {
    String page =
        "<title>The harbour was rebuilt</title><h1>The harbour was rebuilt</h1>"
            + fragment.repeat(SIZE / fragment.length() + 1);
    long parse = parsed(page);
    long all = allocated(page);
    assertThat(all)
        .as(fragment)
        .isLessThan(MOST * parse + (long) BYTES_A_CHARACTER * page.length() + ANYWAY);
  }

  @Test
  void hasABoundHoweverManyTagsThereAre() {
    long one = allocated("a<i>b</i>".repeat(700_000));
    assertThat(allocated("a<i>b</i>".repeat(2_000_000))).isLessThan(2 * one);
  }

  @Test
  void keepsTheTextBeyondTheBlocksThatAreToldApart() {
    String page = "<p>The harbour was rebuilt in three winters.".repeat(230_000) + "<p>At last.";
    String text = extractor.extract(page, BASE, Instant.EPOCH).content().text();
    assertThat(text).endsWith("At last.");
    assertThat(text.split("winters", -1)).hasSize(230_001);
  }

  private static long parsed(String page) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    int nodes = PageParser.parse(page, BASE).childNodeSize();
    long after = THREADS.getCurrentThreadAllocatedBytes();
    assertThat(nodes).isPositive();
    return after - before;
  }

  @Test
  void readsWhatTheParserBreaksOn() {
    String page = "<div class='comment item'><p><p><b>word </b><b>".repeat(9000) + "At last.";
    String open = "<div class='comment item'><p><p><b>word ".repeat(9000) + "At last.";
    assertThat(extractor.extract(page, BASE, Instant.EPOCH).confidence()).isBetween(0.0, 1.0);
    assertThat(extractor.extract(open, BASE, Instant.EPOCH).confidence()).isBetween(0.0, 1.0);
    assertThat(PageParser.parse(open, BASE).text()).endsWith("At last.");
  }

  private long allocated(String page) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Extraction extraction = extractor.extract(page, BASE, Instant.EPOCH);
    long after = THREADS.getCurrentThreadAllocatedBytes();
    assertThat(extraction.confidence()).isBetween(0.0, 1.0);
    return after - before;
  }

  @Provide
  Arbitrary<String> fragments() {
    return Arbitraries.of(
            "<p>",
            "<div class='comment item'>",
            "</div>",
            "<ul><li>",
            "<table><tr><td>",
            "</table>",
            "<b>",
            "</b>",
            "<a href='/author/ann/x'>",
            "</a>",
            "<span class='byline author'>By Ann Lee and Bob Roe</span>",
            "<time>31 May 2020</time>",
            "<span class=date>2 hours ago</span>",
            "<img src=a.png srcset='a.png 1x, b.png 2x'>",
            "<figure><img src=b.png><figcaption>",
            "</figure>",
            "<br>",
            "<h2>More on this</h2>",
            "<blockquote>",
            "<iframe src='https://www.youtube.com/embed/abc'></iframe>",
            "<noscript><img src=c.png></noscript>",
            "<script"
                + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"name\":\"a\"}</script>",
            "<meta name=author content='Ann Lee'>",
            "<dl><dt>",
            "<pre>",
            "</pre>",
            "<svg><title>x</title></svg>",
            "<article><h1>Another title</h1>",
            "</article>",
            "<!-- a -->",
            "&amp; &lt;",
            " ",
            "word ",
            "12 ",
            "港口在三个冬天里",
            "The harbour was rebuilt in three winters by people who had never built one before. ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }
}
