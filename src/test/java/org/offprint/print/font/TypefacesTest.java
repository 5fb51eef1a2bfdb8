package org.offprint.print.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.print.font.Typefaces.Look;
import org.offprint.script.WritingSystem;

class TypefacesTest {
  private final Typefaces typefaces = new Typefaces();
  private final Typeface text = typefaces.of(WritingSystem.EUROPEAN, Look.PLAIN);
  private final Typeface pictures = typefaces.of(WritingSystem.EMOJI, Look.PLAIN);

  /** Emoji draw an arrow white in a black box, which looks like a letter that is missing. */
  @Test
  void setsTheArrowOfAFootnoteAsASign() {
    int arrow = '\u21A9';
    Typeface found = typefaces.of(arrow, "en", Look.PLAIN, text);
    assertThat(found).isNotEqualTo(pictures);
    assertThat(found.canShow(arrow)).isTrue();
  }

  @Test
  void setsAPictureInPictures() {
    assertThat(typefaces.of(0x1F30A, "en", Look.PLAIN, text)).isEqualTo(pictures);
  }
}
