package org.offprint.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.offprint.anchor.MarkableText;
import org.offprint.anchor.MarkableText.Part;
import org.offprint.anchor.PassagePlaces.Passage;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.document.Inline;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.model.Comment;
import org.offprint.model.TextDirection;
import org.offprint.model.TextRange;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;
import org.offprint.ui.reader.MarkStyle;
import org.offprint.ui.reader.ReaderActions;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.TextMark;

/** Places of the plain text and places on the pane, over real pages. */
class TextPlacesTest {
  private static final Path NEWS = Path.of("../shared/extraction/news/html");

  @Test
  void whateverIsShownHasItsPlace() {
    MarkableText words =
        MarkableText.of(
            content(
                "BBC reporters were there.\n\nOne\tTwo\nThree\tFour\n\nA saying.\nWho said it",
                new Comment("Ann", "today", "One\n\nA saying.", -1)),
            new Document(
                List.of(
                    new Block.Figure(
                        List.of(), List.of(new Inline.Span("A caption", Set.of(), null)), null)),
                "en",
                TextDirection.LEFT_TO_RIGHT));
    String text = words.text();
    TextPlaces places =
        new TextPlaces(
            words,
            List.of(
                new Passage(Part.HEAD, "BBC"),
                new Passage(Part.HEAD, "The title"),
                new Passage(Part.HEAD, "\u2068Ada Quill\u2069 \u00B7 \u20681 May\u2069"),
                new Passage(Part.TEXT, "BBC reporters were there."),
                new Passage(Part.CAPTION, "A caption"),
                new Passage(Part.TEXT, "One\tTwo\nThree\tFour"),
                new Passage(Part.TEXT, "A saying."),
                new Passage(Part.TEXT, "\u2014\u00A0Who said it"),
                new Passage(Part.TEXT, "Never heard of"),
                new Passage(Part.COMMENT, "Ann\u2002\u00B7\u2002today"),
                new Passage(Part.COMMENT, "One"),
                new Passage(Part.COMMENT, "A saying.")));
    assertThat(found(text, places.ranges(List.of(mark(0, 0, 3))))).containsExactly("BBC");
    assertThat(found(text, places.ranges(List.of(mark(1, 4, 9))))).containsExactly("title");
    assertThat(found(text, places.ranges(List.of(mark(2, 0, 20))))).containsExactly("Ada Quill");
    assertThat(found(text, places.ranges(List.of(mark(4, 0, 9))))).containsExactly("A caption");
    assertThat(places.ranges(List.of(mark(8, 0, 5)))).isEmpty();
    assertThat(places.ranges(List.of(mark(3, 4, 13)))).containsExactly(new TextRange(4, 13));
    assertThat(places.ranges(List.of(mark(3, 4, 25), mark(4, 0, 9), mark(5, 0, 3))))
        .as("a caption between")
        .containsExactly(new TextRange(4, 30));
    assertThat(found(text, places.ranges(List.of(mark(7, 0, 13), mark(9, 0, 11), mark(10, 0, 3)))))
        .containsExactly("Who said it", "Ann\u2002\u00B7\u2002today\n\nOne");
    TextRange second = new TextRange(text.lastIndexOf("A saying."), text.length());
    assertThat(places.marks(second, MarkStyle.GREEN))
        .containsExactly(new TextMark(11, 0, 9, MarkStyle.GREEN));
    assertThat(
            places.marks(
                new TextRange(text.indexOf("saying"), text.indexOf("said it") + 7),
                MarkStyle.GREEN))
        .containsExactly(
            new TextMark(6, 2, 9, MarkStyle.GREEN), new TextMark(7, 2, 13, MarkStyle.GREEN));
  }

  private static List<String> found(String text, List<TextRange> ranges) {
    return ranges.stream().map(range -> text.substring(range.start(), range.end())).toList();
  }

  private static ArticleContent content(String text, Comment... comments) {
    return new ArticleContent(
        "The title",
        "",
        List.of("Ada Quill"),
        "BBC",
        null,
        "en",
        TextDirection.LEFT_TO_RIGHT,
        null,
        "",
        text,
        List.of(comments));
  }

  private static TextMark mark(int passage, int start, int end) {
    return new TextMark(passage, start, end, MarkStyle.YELLOW);
  }

  @Test
  void whateverIsHighlightedOnRealPagesIsDrawnWhereItStands(TestReporter reporter)
      throws Exception {
    assumeTrue(Files.isDirectory(NEWS), "the news pages are not beside this checkout");
    JavaFx.start();
    ReadingPane pane =
        JavaFx.call(() -> new ReadingPane((hash, width, use, failed) -> {}, new NoActions()));
    ArticleExtractor extractor = new ArticleExtractor();
    DocumentReader documents = new DocumentReader();
    int tried = 0;
    int same = 0;
    try (Stream<Path> files = Files.list(NEWS)) {
      for (Path file : files.sorted().toList()) {
        ArticleContent content =
            extractor
                .extract(read(file), URI.create("https://example.org/"), Instant.EPOCH)
                .content();
        List<String> passages =
            JavaFx.call(
                () -> {
                  pane.show(
                      article(content),
                      documents.read(content.html(), content.language(), content.direction()));
                  return pane.passageTexts();
                });
        MarkableText words =
            MarkableText.of(
                content, documents.read(content.html(), content.language(), content.direction()));
        TextPlaces places = new TextPlaces(words, JavaFx.call(pane::passages));
        Random random = new Random(7);
        for (int i = 0; i < 20 && content.text().length() > 50; i++) {
          TextRange range = range(content.text(), random);
          List<TextMark> marks = places.marks(range, MarkStyle.YELLOW);
          tried++;
          boolean back = places.ranges(marks).equals(List.of(range));
          same += back && letters(marks, passages).equals(letters(content.text(), range)) ? 1 : 0;
        }
      }
    }
    reporter.publishEntry(tried + " ranges, " + same + " the same on the pane and back");
    assertThat(same).isGreaterThanOrEqualTo((int) (0.995 * tried));
  }

  private static TextRange range(String text, Random random) {
    int start = random.nextInt(text.length() - 40);
    int end = Math.min(text.length(), start + 5 + random.nextInt(300));
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end <= start || Character.isWhitespace(text.charAt(end - 1))) {
      end = end <= start ? start + 1 : end - 1;
    }
    return new TextRange(start, end);
  }

  private static String letters(List<TextMark> marks, List<String> passages) {
    StringBuilder letters = new StringBuilder();
    for (TextMark mark : marks) {
      letters.append(passages.get(mark.passage()), mark.start(), mark.end());
    }
    return letters.toString().replaceAll("[\\s\\p{Z}\uFFFC]+", "");
  }

  private static String letters(String text, TextRange range) {
    return text.substring(range.start(), range.end()).replaceAll("[\\s\\p{Z}]+", "");
  }

  private static String read(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Article article(ArticleContent content) {
    return SampleArticles.saved("https://example.org/", content);
  }

  private static final class NoActions implements ReaderActions {
    @Override
    public void openInBrowser(String url) {}

    @Override
    public void saveLink(String url) {}

    @Override
    public void fetchMissingImages(ArticleId id) {}
  }
}
