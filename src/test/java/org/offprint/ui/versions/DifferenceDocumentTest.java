package org.offprint.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.compare.Comparison;
import org.offprint.compare.FieldChange;
import org.offprint.compare.Paragraph;
import org.offprint.compare.ParagraphKind;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.document.Inline;
import org.offprint.document.Inline.Mark;
import org.offprint.library.VersionComparison;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleVersion;
import org.offprint.testing.SampleArticles;
import org.offprint.ui.i18n.Messages;

class DifferenceDocumentTest {
  private static final String FERRY =
      "The ferry to the northern islands sailed again on Monday, four months after a storm.";
  private static final String QUAY =
      "About sixty people waited at the quay from dawn, some of them with bread.";
  private static final String COUNCIL =
      "The council has promised a second, smaller boat, though not who will pay for it.";

  private static VersionComparison comparison(List<String> before, List<String> after) {
    ArticleContent content = SampleArticles.numbered(1).make().content();
    return new VersionComparison(
        version(1),
        version(2),
        SampleArticles.saved("https://example.org/", content),
        FieldChange.between(content, content),
        Comparison.of(paragraphs(before), paragraphs(after)));
  }

  private static ArticleVersion version(int number) {
    Instant at = Instant.parse("2026-05-01T10:00:00Z").plusSeconds(86_400L * number);
    return new ArticleVersion(number, at, "Title", "ARTICLE", 1.0, number == 2);
  }

  private static List<Paragraph> paragraphs(List<String> texts) {
    return texts.stream().map(text -> new Paragraph(ParagraphKind.TEXT, text)).toList();
  }

  /**
   * What stands below the rule: marked words in brackets, lines of the program's in parentheses.
   */
  private static List<String> below(Document document) {
    List<String> lines = new ArrayList<>();
    boolean text = false;
    for (Block block : document.blocks()) {
      if (text && block instanceof Block.Paragraph(List<Inline> line)) {
        lines.add(shown(line));
      }
      text = text || block instanceof Block.Rule;
    }
    return lines;
  }

  private static String shown(List<Inline> line) {
    StringBuilder shown = new StringBuilder();
    for (Inline piece : line) {
      if (piece instanceof Inline.Span span) {
        shown.append(
            span.marks().contains(Mark.STRIKE)
                ? "[-" + span.text() + "-]"
                : span.marks().contains(Mark.UNDERLINE)
                    ? "[+" + span.text() + "+]"
                    : span.marks().contains(Mark.EMPHASIS) ? "(" + span.text() + ")" : span.text());
      }
    }
    return shown.toString();
  }

  private static List<String> difference(List<String> before, List<String> after) {
    return below(DifferenceDocument.of(comparison(before, after), false));
  }

  @Test
  void whatDidNotChangeIsFoldedButForWhatIsNextToAChange() {
    List<String> before =
        IntStream.range(0, 12)
            .mapToObj(i -> "Paragraph number " + i + " tells nothing " + i + " new to anyone.")
            .toList();
    List<String> after = new ArrayList<>(before);
    after.set(6, before.get(6).replace("nothing", "something"));

    assertThat(difference(before, after))
        .containsExactly(
            "(" + Messages.text("difference.folded", 5) + ")",
            before.get(5),
            "Paragraph number 6 tells [-nothing-] [+something+] 6 new to anyone.",
            before.get(7),
            "(" + Messages.text("difference.folded", 4) + ")");
    assertThat(below(DifferenceDocument.of(comparison(before, after), true)))
        .hasSize(12)
        .contains(before.get(0), before.get(11));
  }

  @Test
  void wordsWithSpacesAreKeptApartAndOthersAreNot() {
    assertThat(difference(List.of(QUAY), List.of(QUAY.replace("sixty", "seventy"))).getFirst())
        .startsWith("About [-sixty-] [+seventy+] people");
    assertThat(difference(List.of("費用は三億円だ。"), List.of("費用は五億円だ。")).getFirst())
        .isEqualTo("費用は[-三-][+五+]億円だ。");
  }

  @Test
  void whatMovedIsSaidWhereItIsAndWhereItWas() {
    List<String> up = difference(List.of(FERRY, QUAY, COUNCIL), List.of(COUNCIL, FERRY, QUAY));

    assertThat(up).startsWith("(" + Messages.text("difference.moved.up") + ")", COUNCIL);
    assertThat(up.getLast())
        .isEqualTo(
            "("
                + Messages.text(
                    "difference.left.up", "The council has promised a second, smaller boat,\u2026")
                + ")");
    assertThat(difference(List.of(COUNCIL, FERRY, QUAY), List.of(FERRY, QUAY, COUNCIL)))
        .contains("(" + Messages.text("difference.moved.down") + ")");
  }

  @Test
  void aSplitIsShownByASign() {
    List<String> split = difference(List.of(FERRY + " " + QUAY), List.of(FERRY, QUAY));

    assertThat(split)
        .containsExactly(
            "(" + Messages.text("difference.split") + ")", FERRY + "[- -][+\u00B6+]", QUAY);
    List<String> joined = difference(List.of(FERRY, QUAY), List.of(FERRY + " " + QUAY));
    assertThat(joined.getFirst()).isEqualTo("(" + Messages.text("difference.joined") + ")");
    assertThat(joined).hasSize(2);
    assertThat(joined.getLast()).contains("[-\u00B6 -]");
  }
}
