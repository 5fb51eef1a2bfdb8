package org.offprint.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch started = new CountDownLatch(1);
  private final CountDownLatch interrupted = new CountDownLatch(1);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private Boolean work() throws InterruptedException {
    started.countDown();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      interrupted.countDown();
      throw e;
    }
    return true;
  }

  @Test
  void interruptsWorkThatNobodyWaitsForAnyLonger() throws InterruptedException {
    Patience patience = new Patience(threads, Duration.ofHours(1), Duration.ofHours(1));
    Arrival silent = new Arrival(FetchListener.NONE);
    Future<?> waiting = threads.submit(() -> patience.await(this::work, silent));
    assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();

    waiting.cancel(true);

    assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
  }
}
