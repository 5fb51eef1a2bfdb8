package org.offprint.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static final Duration SPACING = Duration.ofMillis(300);
  private static final String HOST = "news.example";

  private final ManualPacer time = new ManualPacer();
  private final Turns turns = new Turns(FetchLimits.STANDARD, time);

  /** Time that passes only while somebody waits, or as the test says. */
  private static final class ManualPacer implements Pacer {
    private final List<Duration> pauses = new ArrayList<>();
    private long now = Long.MAX_VALUE - 1000;

    @Override
    public long nanoTime() {
      return now;
    }

    @Override
    public void pause(long nanos) {
      pauses.add(Duration.ofNanos(nanos));
      now += nanos;
    }

    void pass(Duration time) {
      now += time.toNanos();
    }
  }

  private void fetch(String host, Accepted accepted, boolean spaced) throws InterruptedException {
    try (Turns.Turn _ = turns.take(host, accepted, spaced, () -> {})) {
      assertThat(time.pauses).doesNotContain(Duration.ZERO);
    }
  }

  @Test
  void givesAHostAMomentBetweenPages() throws InterruptedException {
    fetch(HOST, Accepted.PAGE, true);
    fetch(HOST, Accepted.PAGE, true);
    time.pass(Duration.ofMillis(100));
    fetch(HOST, Accepted.PAGE, true);

    assertThat(time.pauses).containsExactly(SPACING, Duration.ofMillis(200));
  }

  @Test
  void waitsNoLongerThanItHasTo() throws InterruptedException {
    fetch(HOST, Accepted.PAGE, true);
    fetch("other.example", Accepted.PAGE, true);
    fetch(HOST, Accepted.IMAGE, false);
    fetch(HOST, Accepted.PAGE, false);
    time.pass(SPACING);
    fetch(HOST, Accepted.PAGE, true);

    assertThat(time.pauses).isEmpty();
  }
}
