package org.offprint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.offprint.model.ArticleContent;
import org.offprint.testing.SampleArticles;

class FieldChangeTest {
  private static SampleArticles sample() {
    return SampleArticles.numbered(1)
        .title("Ferry returns")
        .standfirst("After four months.")
        .authors("Ann Quill")
        .published("2026-09-30");
  }

  private static ArticleContent content(SampleArticles sample) {
    return sample.make().content();
  }

  @Test
  void everythingAboveTheTextIsCompared() {
    ArticleContent after =
        content(
            sample()
                .title("Ferry is back")
                .standfirst("")
                .authors("Ann Quill", "Cem Ink")
                .published("2026-10-01T08:00"));

    assertThat(FieldChange.between(content(sample()), after))
        .extracting(FieldChange::field, FieldChange::before, FieldChange::after)
        .containsExactly(
            tuple(FieldChange.Field.HEADLINE, "Ferry returns", "Ferry is back"),
            tuple(FieldChange.Field.STANDFIRST, "After four months.", ""),
            tuple(FieldChange.Field.BYLINE, "Ann Quill", "Ann Quill, Cem Ink"),
            tuple(FieldChange.Field.PUBLISHED, "2026-09-30", "2026-10-01T08:00"));
  }

  @Test
  void versionsSayTheSameIfTheyReadTheSame() {
    ArticleContent before = content(sample());

    assertThat(FieldChange.saySame(before, content(sample().html("<p>In other markup.</p>"))))
        .isTrue();
    assertThat(FieldChange.saySame(before, content(sample().text("Another text.")))).isFalse();
    assertThat(FieldChange.saySame(before, content(sample().published("2026-10-01")))).isFalse();
  }
}
