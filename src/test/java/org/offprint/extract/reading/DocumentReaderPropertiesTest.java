package org.offprint.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.document.Inline;
import org.offprint.model.TextDirection;

/** What holds for any HTML. */
class DocumentReaderPropertiesTest {
  private static final String[] TAGS = {
    "p",
    "div",
    "b",
    "em",
    "a href=\"https://example.org/\"",
    "a href=\"javascript:x\"",
    "ul",
    "ol",
    "li",
    "blockquote",
    "cite",
    "footer",
    "span",
    "section",
    "h2",
    "h5",
    "code",
    "q",
    "dl",
    "dt",
    "dd",
    "br",
    "sup id=\"x\"",
    "font",
    "made-up",
    "small",
    "center",
    "pre"
  };

  @Provide
  Arbitrary<String> html() {
    Arbitrary<String> tag = Arbitraries.of(TAGS);
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, tag.map(t -> "<" + t + ">")),
            net.jqwik.api.Tuple.of(3, tag.map(t -> "</" + t.split(" ", -1)[0] + ">")),
            net.jqwik.api.Tuple.of(4, Arbitraries.of("word", " ", "\n", "ab ", "日本", "سلام ", "x")),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(6)));
    return piece.list().ofMaxSize(60).map(list -> String.join("", list));
  }

  @Property(tries = 1500)
  void noLetterIsLostOrDoubledAndNoneChangesPlace(@ForAll("html") String html) {
    assertThat(letters(text(read(html).blocks())))
        .isEqualTo(letters(Jsoup.parseBodyFragment(html).body().wholeText()));
  }

  @Property(tries = 1500)
  void spansAreFoldedAndJoinedAndLeadNowhereUnsafe(@ForAll("html") String html) {
    lines(read(html).blocks())
        .forEach(
            line -> {
              Inline.Span before = null;
              for (Inline piece : line) {
                if (piece instanceof Inline.Span span) {
                  assertThat(span.text()).isNotEmpty().doesNotContain("  ", "\n", "\t");
                  assertThat(span.link()).isIn(null, "https://example.org/");
                  if (before != null && before.link() == null && span.link() == null) {
                    assertThat(before.marks()).isNotEqualTo(span.marks());
                  }
                  before = span;
                } else {
                  before = null;
                }
              }
            });
  }

  @Property(tries = 500)
  void anythingAtAllIsRead(@ForAll String html) {
    assertThat(read(html).blocks()).isNotNull();
  }

  private static Document read(String html) {
    return new DocumentReader().read(html, "", TextDirection.LEFT_TO_RIGHT);
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(c -> Character.isLetterOrDigit(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      switch (block) {
        case Block.Code code -> text.append(code.text());
        case Block.ListBlock list -> list.items().forEach(i -> text.append(text(i.blocks())));
        case Block.Quote quote ->
            text.append(text(quote.blocks())).append(line(quote.attribution()));
        default -> lines(List.of(block)).forEach(line -> text.append(line(line)));
      }
    }
    return text.toString();
  }

  private static String line(List<Inline> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(piece -> text.append(piece instanceof Inline.Span span ? span.text() : ""));
    return text.toString();
  }

  private static List<List<Inline>> lines(List<Block> blocks) {
    List<List<Inline>> lines = new java.util.ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> lines.add(heading.text());
        case Block.Paragraph paragraph -> lines.add(paragraph.text());
        case Block.ListBlock list -> list.items().forEach(i -> lines.addAll(lines(i.blocks())));
        case Block.Quote quote -> {
          lines.addAll(lines(quote.blocks()));
          lines.add(quote.attribution());
        }
        case Block.Table table -> {
          lines.add(table.caption());
          table.rows().forEach(row -> row.cells().forEach(cell -> lines.add(cell.text())));
        }
        case Block.Figure figure -> lines.add(figure.caption());
        case Block.Code ignored -> {}
        case Block.Rule ignored -> {}
      }
    }
    return lines;
  }
}
