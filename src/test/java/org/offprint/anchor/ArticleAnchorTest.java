package org.offprint.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.offprint.anchor.MarkableText.Part;
import org.offprint.anchor.Placement.Found;
import org.offprint.anchor.Placement.Lost;
import org.offprint.anchor.Placement.Reason;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.document.Inline;
import org.offprint.model.Comment;
import org.offprint.model.TextDirection;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;
import org.offprint.testing.SampleArticles;

class ArticleAnchorTest {
  private static final String QUOTED = "sixty people waited at the quay from dawn, with bread";
  private static final String BEFORE =
      "The ferry sailed again on Monday.\n\nAbout " + QUOTED + ".\n\nRepairs took long.";
  private static final String AFTER = "The ferry sailed again on Monday.\n\nRepairs took long.";

  private static MarkableText words(String text, String caption, String comment) {
    List<Inline> line = List.of(new Inline.Span(caption, Set.of(), null));
    return MarkableText.of(
        SampleArticles.numbered(1)
            .text(text)
            .comments(new Comment("Ann", "", comment, Comment.NO_PARENT))
            .make()
            .content(),
        new Document(
            List.of(new Block.Figure(List.of(), line, null)), "en", TextDirection.LEFT_TO_RIGHT));
  }

  private static Placement find(MarkableText after) {
    TextRange place = new TextRange(BEFORE.indexOf(QUOTED), BEFORE.indexOf(QUOTED) + 53);
    return new ArticleAnchor(after).find(TextQuote.of(BEFORE, place), place, Part.TEXT);
  }

  @Test
  void aParagraphThatBecameACaptionIsFoundThere() {
    MarkableText after = words(AFTER, "About " + QUOTED + ".", "Well done.");

    assertThat(find(after)).isInstanceOf(Found.class);
    TextRange place = ((Found) find(after)).place();
    assertThat(after.text().substring(place.start(), place.end())).isEqualTo(QUOTED);
    assertThat(after.part(place.start())).isEqualTo(Part.CAPTION);
  }

  @Test
  void whatACommentQuotesIsNotTheArticle() {
    assertThat(find(words(AFTER, "The quay.", "You wrote " + QUOTED + ". Really?")))
        .isEqualTo(new Lost(Reason.GONE));
  }

  @Test
  void aQuoteEndsWithThePartThatItIsIn() {
    MarkableText words = words(BEFORE, "The quay.", "Well done.");
    int start = BEFORE.indexOf("took long");

    TextQuote quote = words.quote(new TextRange(start, words.text().length()));

    assertThat(quote.exact()).isEqualTo("took long.");
    assertThat(quote.prefix()).endsWith("Repairs ");
    assertThat(quote.suffix()).isEmpty();
  }
}
