package org.offprint.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.extract.page.PageLinks;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;
import org.offprint.model.PageKind;
import org.offprint.model.TextDirection;

class PageJoinerTest {
  private static final String NOTE = "<p>This text first stood in the print edition of May.</p>";

  @Test
  void keepsTheOrderAndLeavesOutWhatIsRepeated() {
    Extraction joined =
        PageJoiner.join(
            List.of(
                page("<p>One of them said so.</p>" + NOTE, List.of("a.png")),
                page("<p>Two of them denied it.</p>" + NOTE, List.of("a.png", "b.png"))));
    assertThat(joined.content().text())
        .isEqualTo(
            "One of them said so.\n\nThis text first stood in the print edition of May.\n\n"
                + "Two of them denied it.");
    assertThat(joined.links()).isEqualTo(PageLinks.NONE);
  }

  @Test
  void keepsShortLinesThatOccurTwice() {
    Extraction joined =
        PageJoiner.join(List.of(page("<p>No.</p>", List.of()), page("<p>No.</p>", List.of())));
    assertThat(joined.content().text()).isEqualTo("No.\n\nNo.");
  }

  @Test
  void joinsCommentsWithTheirAnswers() {
    Comment first = new Comment("Ann", "", "Hear, hear", Comment.NO_PARENT);
    Comment second = new Comment("Ben", "", "Not at all", Comment.NO_PARENT);
    Comment answer = new Comment("Cem", "", "Why not?", 1);
    Extraction joined =
        PageJoiner.join(
            List.of(commented(List.of(second)), commented(List.of(first, second, answer))));
    assertThat(joined.content().comments())
        .containsExactly(second, first, new Comment("Cem", "", "Why not?", 0));
  }

  @Test
  void takesTwentyPagesAtMost() {
    List<Extraction> pages = Collections.nCopies(21, page("<p>x</p>", List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> PageJoiner.join(pages));
    assertThatIllegalArgumentException().isThrownBy(() -> PageJoiner.join(List.of()));
  }

  private static Extraction commented(List<Comment> comments) {
    return extraction("<p>x</p>", List.of(), comments);
  }

  private static Extraction page(String html, List<String> images) {
    return extraction(html, images, List.of());
  }

  private static Extraction extraction(String html, List<String> images, List<Comment> comments) {
    ArticleContent content =
        new ArticleContent(
            "Title",
            "",
            List.of(),
            "site.example",
            null,
            "en",
            TextDirection.LEFT_TO_RIGHT,
            null,
            html,
            "",
            comments);
    return new Extraction(content, PageKind.ARTICLE, 1, null, images, PageLinks.NONE);
  }
}
