package org.offprint.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.offprint.anchor.MarkableText.Part;
import org.offprint.anchor.PassagePlaces.Passage;
import org.offprint.anchor.PassagePlaces.Stretch;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.document.Inline;
import org.offprint.model.ArticleContent;
import org.offprint.model.TextDirection;
import org.offprint.model.TextRange;
import org.offprint.testing.SampleArticles;

class PassagePlacesTest {
  private static MarkableText words(String text) {
    ArticleContent content = SampleArticles.numbered(1).text(text).make().content();
    return MarkableText.of(content, new Document(List.of(), "en", TextDirection.LEFT_TO_RIGHT));
  }

  private static PassagePlaces shown(MarkableText words, String... passages) {
    return new PassagePlaces(
        words, Arrays.stream(passages).map(text -> new Passage(Part.TEXT, text)).toList());
  }

  private static String marked(MarkableText words, PassagePlaces places, Stretch stretch) {
    List<TextRange> ranges = places.ranges(List.of(stretch));
    assertThat(ranges).hasSizeLessThanOrEqualTo(1);
    return ranges.isEmpty()
        ? ""
        : words.text().substring(ranges.getFirst().start(), ranges.getFirst().end());
  }

  @Test
  void aWordThatMayBeBrokenIsTheSameWord() {
    MarkableText words = words("The harbour master spoke.");
    String shown = "The har\u00ADbour mas\u00ADter spoke.";
    PassagePlaces places = shown(words, shown);

    int start = shown.indexOf("har");
    assertThat(marked(words, places, new Stretch(0, start, shown.indexOf(" mas"))))
        .isEqualTo("harbour");
    int at = words.text().indexOf("master");
    assertThat(places.stretches(new TextRange(at, at + 6)))
        .containsExactly(new Stretch(0, shown.indexOf("mas"), shown.indexOf(" spoke")));
  }

  @Test
  void aShortLineThatIsOnlyShownIsNotTakenForALaterOne() {
    String first = "A paragraph that is long enough to be told from any other.";
    MarkableText words = words(first + "\n\nYes\n\nThe end.");
    PassagePlaces places = shown(words, "Yes", first, "Yes", "The end.");

    assertThat(marked(words, places, new Stretch(0, 0, 3))).isEmpty();
    assertThat(marked(words, places, new Stretch(1, 0, 11))).isEqualTo("A paragraph");
    assertThat(marked(words, places, new Stretch(2, 0, 3))).isEqualTo("Yes");
    assertThat(marked(words, places, new Stretch(3, 0, 3))).isEqualTo("The");
  }

  @Test
  void aCaptionBetweenMarkedParagraphsGoesWithThem() {
    String first = "A paragraph that is long enough to be told from any other.";
    String second = "Another one that is long enough to be told from any other.";
    List<Inline> caption = List.of(new Inline.Span("The quay at dawn", Set.of(), null));
    MarkableText words =
        MarkableText.of(
            SampleArticles.numbered(1).text(first + "\n\n" + second).make().content(),
            new Document(
                List.of(new Block.Figure(List.of(), caption, null)),
                "en",
                TextDirection.LEFT_TO_RIGHT));
    PassagePlaces places =
        new PassagePlaces(
            words,
            List.of(
                new Passage(Part.TEXT, first),
                new Passage(Part.CAPTION, "The quay at dawn"),
                new Passage(Part.TEXT, second)));
    Stretch all = new Stretch(1, 0, 16);

    assertThat(places.ranges(List.of(new Stretch(0, 2, first.length()), all, new Stretch(2, 0, 7))))
        .containsExactly(new TextRange(2, words.text().indexOf(" one that")));
    assertThat(places.ranges(List.of(all))).hasSize(1);
    assertThat(places.ranges(List.of(all, new Stretch(2, 0, 7)))).hasSize(2);
  }

  @Test
  void aLongLineThatIsNotShownIsPassedOver() {
    String last = "A paragraph that is long enough to be told from any other.";
    MarkableText words = words("What the pane leaves out.\n\n" + last);

    assertThat(marked(words, shown(words, last), new Stretch(0, 0, 11))).isEqualTo("A paragraph");
  }
}
