package org.offprint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.document.Inline;
import org.offprint.model.TextDirection;

class ParagraphsTest {
  private static List<Inline> words(String text) {
    return List.of(new Inline.Span(text, Set.of(), null));
  }

  private static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(words(text));
  }

  private static Block.TableRow row(String... cells) {
    return new Block.TableRow(
        List.of(cells).stream()
            .map(cell -> new Block.TableCell(false, 1, 1, words(cell)))
            .toList());
  }

  @Test
  void allThatIsSaidInWordsIsCompared() {
    Document document =
        new Document(
            List.of(
                new Block.Heading(2, words("What comes next")),
                paragraph("A boat."),
                paragraph(" "),
                new Block.ListBlock(
                    false, 1, List.of(new Block.ListItem(List.of(paragraph("Bread"))))),
                new Block.Quote(List.of(paragraph("We rest.")), words("The master")),
                new Block.Code("a = 1\n\nb = 2", ""),
                new Block.Table(words("Crabs"), List.of(row("Year", "Seen"), row("First", "Nine"))),
                new Block.Figure(List.of(), words("The quay"), null),
                new Block.Rule()),
            "en",
            TextDirection.LEFT_TO_RIGHT);

    assertThat(Paragraphs.of(document))
        .extracting(Paragraph::kind, Paragraph::text)
        .containsExactly(
            tuple(ParagraphKind.HEADING, "What comes next"),
            tuple(ParagraphKind.TEXT, "A boat."),
            tuple(ParagraphKind.ITEM, "Bread"),
            tuple(ParagraphKind.QUOTE, "We rest."),
            tuple(ParagraphKind.QUOTE, "The master"),
            tuple(ParagraphKind.CODE, "a = 1"),
            tuple(ParagraphKind.CODE, "b = 2"),
            tuple(ParagraphKind.CAPTION, "Crabs"),
            tuple(ParagraphKind.ROW, "Year\tSeen"),
            tuple(ParagraphKind.ROW, "First\tNine"),
            tuple(ParagraphKind.CAPTION, "The quay"));
  }
}
