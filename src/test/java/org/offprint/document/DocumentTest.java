package org.offprint.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.model.TextDirection;

final class DocumentTest {
  private static final String PICTURE = "https://example.org/a.jpg";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img src=\"https://example.org/a.jpg\"></figure>",
        "<blockquote><p>So.</p><figure><img"
            + " src=\"https://example.org/a.jpg\"></figure></blockquote>",
        "<ul><li><ul><li><figure><img"
            + " src=\"https://example.org/a.jpg\"></figure></li></ul></li></ul>",
      })
  void finds_a_picture_at_any_depth(String html) {
    assertThat(read(html).shows(PICTURE)).isTrue();
  }

  @Test
  void a_link_to_a_picture_does_not_show_it() {
    assertThat(read("<p><a href=\"https://example.org/a.jpg\">the picture</a></p>").shows(PICTURE))
        .isFalse();
  }

  private static Document read(String html) {
    return new DocumentReader().read(html, "en", TextDirection.LEFT_TO_RIGHT);
  }
}
