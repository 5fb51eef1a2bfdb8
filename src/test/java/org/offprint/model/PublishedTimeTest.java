package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2016-10-02T19:30:57-07:00, 2016-10-03T02:30:57Z",
    "2012-02-07T02:00+05:00, 2012-02-06T21:00Z",
    "2012-02-07T09:30, 2012-02-07T09:30",
    "2012-02-07, 2012-02-07"
  })
  void isWhatClocksHereShowed(String published, String here) {
    ZoneId zone = ZoneOffset.UTC;

    assertThat(PublishedTime.parse(published).in(zone)).hasToString(here);
  }
}
