package org.offprint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final String TEXT = "About sixty people waited at the quay from early dawn";

  private static List<Paragraph> paragraphs(Stream<String> texts) {
    return texts.map(text -> new Paragraph(ParagraphKind.TEXT, text)).toList();
  }

  @Test
  void aParagraphIsLikeEachOfItsEditedCopies() {
    List<Likeness.Pair> alike =
        Likeness.of(
            paragraphs(Stream.of("Nothing of it", TEXT)),
            paragraphs(Stream.of(TEXT + " on", TEXT, "Something else")),
            0.5);

    assertThat(alike).hasSize(2);
    assertThat(alike.get(0).share()).isBetween(0.7, 0.99);
    assertThat(alike.get(1)).isEqualTo(new Likeness.Pair(1, 1, 1, 22));
  }

  @Test
  void whatStandsEverywhereSaysNothing() {
    List<Paragraph> many = paragraphs(Collections.nCopies(100, TEXT).stream());

    assertThat(Likeness.of(paragraphs(Stream.of(TEXT)), many, 0.1)).isEmpty();
  }
}
