package org.offprint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceMapTest {
  private static final String ONE = "The ferry sailed again on Monday after the long repairs.";
  private static final String TWO = "About sixty people waited at the quay from early dawn.";
  private static final String THREE = "The council promised a second boat for the coming winter.";

  private static int at(String before, String after, String word) {
    return PlaceMap.between(before, after).at(before.indexOf(word));
  }

  @Test
  void aPlaceMovesWithItsParagraph() {
    String before = ONE + "\n\n" + TWO + "\n\n" + THREE;
    String after = THREE + "\n\n" + ONE + "\n\n" + TWO;

    for (String word : new String[] {"sailed", "quay", "winter"}) {
      assertThat(at(before, after, word)).as(word).isEqualTo(after.indexOf(word));
    }
  }

  @Test
  void thePlaceOfWhatIsGoneIsThatOfWhatStoodBefore() {
    String before = ONE + "\n\n" + TWO + "\n\n" + THREE;
    String after = ONE + "\n\n" + THREE;

    assertThat(at(before, after, "quay")).isBetween(after.indexOf(ONE), after.length());
    assertThat(at(before, after, "winter")).isEqualTo(after.indexOf("winter"));
    assertThat(PlaceMap.between(before, "").at(before.length())).isZero();
  }

  @Test
  void noPlaceIsBeyondTheText() {
    String after = ONE.substring(0, ONE.indexOf(" after"));

    assertThat(PlaceMap.between(ONE, after).at(ONE.length() - 1)).isEqualTo(after.length());
  }

  @Test
  void textsHaveSomethingInCommonOrNothing() {
    assertThat(PlaceMap.between(ONE + "\n" + TWO, THREE + "\n" + ONE).isNothingInCommon())
        .isFalse();
    assertThat(PlaceMap.between(ONE + "\n" + TWO, THREE).isNothingInCommon()).isTrue();
  }
}
