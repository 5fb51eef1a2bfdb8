package org.offprint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.model.ReadingPlace;

class ParagraphMapTest {
  private static final String ONE = "The ferry sailed again on Monday after the long repairs.";
  private static final String TWO = "About sixty people waited at the quay from early dawn.";
  private static final String THREE = "The council promised a second boat for the coming winter.";

  @Test
  void aReaderStaysInTheSameParagraph() {
    ParagraphMap map =
        ParagraphMap.between(
            List.of(ONE, TWO, THREE), List.of("", ONE, THREE, TWO.replace("early ", "")));

    assertThat(map.at(new ReadingPlace(1, 0.4, 0.5))).isEqualTo(new ReadingPlace(3, 0.4, 0.5));
    assertThat(map.at(new ReadingPlace(2, 0.1, 0.9))).isEqualTo(new ReadingPlace(2, 0.1, 0.9));
  }

  @Test
  void whoReadWhatIsGoneBeginsWithWhatFollows() {
    ParagraphMap map = ParagraphMap.between(List.of(ONE, TWO, THREE), List.of(ONE, THREE));

    assertThat(map.at(new ReadingPlace(1, 0.4, 0.5))).isEqualTo(new ReadingPlace(1, 0, 0.5));
  }

  @Test
  void whereNothingFollowsTheLastParagraphHasToDo() {
    ParagraphMap map = ParagraphMap.between(List.of(ONE, TWO), List.of(ONE));

    assertThat(map.at(new ReadingPlace(1, 0.4, 1))).isEqualTo(new ReadingPlace(0, 0, 1));
    assertThat(ParagraphMap.between(List.of(ONE), List.of()).at(new ReadingPlace(0, 0.4, 1)))
        .isEqualTo(new ReadingPlace(0, 0, 1));
  }
}
