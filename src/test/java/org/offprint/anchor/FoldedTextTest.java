package org.offprint.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.model.TextRange;

class FoldedTextTest {
  @Test
  void holdsLettersAndDigitsAlone() {
    assertThat(FoldedText.of("Caf\u00e9, \u201Ccaf\u00e9\u201D 24!").folded())
        .isEqualTo("cafecafe24");
  }

  @Test
  void aLigatureIsSeveralLettersAtOnePlace() {
    FoldedText text = FoldedText.of("o\uFB03ce hours");
    assertThat(text.folded()).isEqualTo("officehours");
    assertThat(text.indexAt(1)).isEqualTo(1);
    assertThat(text.indexAt(2)).isEqualTo(4);
    assertThat(text.indexAt(99)).isEqualTo(11);
  }

  @Test
  void aPartOfAWordIsMadeAllOfItOrNothing() {
    FoldedText text = FoldedText.of("the harbour master");
    assertThat(text.toWholeWords(new TextRange(5, 9))).isEqualTo(new TextRange(4, 11));
    assertThat(text.toWholeWords(new TextRange(4, 13))).isEqualTo(new TextRange(4, 12));
    assertThat(text.toWholeWords(new TextRange(6, 7))).isEqualTo(new TextRange(6, 7));
  }

  @Test
  void asManySignsComeAlongAsTheQuoteHas() {
    FoldedText text = FoldedText.of("He said: \u00ABWe rest!\u00BB Then");
    int from = text.indexAt(10);
    assertThat(text.range(from, from + 6, "\"We rest!\"")).isEqualTo(new TextRange(9, 19));
    assertThat(text.range(from, from + 6, "We rest")).isEqualTo(new TextRange(10, 17));
  }

  @Test
  void unrelatedSurroundingsAreNothingAlike() {
    Surroundings there = new Surroundings("theferrysailedagainonmonday", "aftertherepairs");
    String text = "aboutsixtypeoplewaitedatthequayfromdawnwithbreadandnewspapers";
    assertThat(there.likeness(text, 25, 30)).isLessThan(0.1);
    String same = "theferrysailedagainonmondayXaftertherepairs";
    assertThat(there.likeness(same, 27, 28)).isEqualTo(1);
  }
}
