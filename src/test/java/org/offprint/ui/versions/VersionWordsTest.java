package org.offprint.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.offprint.ui.versions.VersionWords.Moments;

class VersionWordsTest {
  private static final Instant NOON = Instant.parse("2026-03-04T12:00:05Z");

  @Test
  void tellsTwoMomentsApartByNoMoreThanItTakes() {
    Moments days = VersionWords.moments(NOON, NOON.plusSeconds(3 * 86_400));
    assertThat(days.before()).isEqualTo(VersionWords.day(NOON)).isNotEqualTo(days.after());
    Moments times = VersionWords.moments(NOON, NOON.plusSeconds(60));
    assertThat(times.before()).isEqualTo(VersionWords.moment(NOON)).isNotEqualTo(times.after());
    Moments seconds = VersionWords.moments(NOON, NOON.plusSeconds(2));
    assertThat(seconds.before()).isNotEqualTo(seconds.after()).contains("05");
  }
}
