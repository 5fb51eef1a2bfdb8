package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderMarksTest {
  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void whatTwoProgramsSayIsAllKept() {
    ReaderMarks one = new ReaderMarks(List.of("sea", "boats"), JUNE, true, false, false, "Nice");
    ReaderMarks other = new ReaderMarks(List.of("boats", "quay"), MAY, false, true, false, "Long");

    assertThat(one.and(other))
        .isEqualTo(
            new ReaderMarks(
                List.of("sea", "boats", "quay"), MAY, true, true, false, "Nice\n\nLong"));
    assertThat(other.and(one).savedAt()).isEqualTo(MAY);
    assertThat(one.and(ReaderMarks.NONE)).isEqualTo(one);
    assertThat(ReaderMarks.NONE.and(one)).isEqualTo(one);
  }

  @Test
  void theSameNoteIsNotWrittenTwice() {
    assertThat(ReaderMarks.joined("Nice\n\nLong", "Long")).isEqualTo("Nice\n\nLong");
    assertThat(ReaderMarks.joined("", "Long")).isEqualTo("Long");
    assertThat(ReaderMarks.joined("Nice", "")).isEqualTo("Nice");
  }
}
