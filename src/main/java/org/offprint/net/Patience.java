package org.offprint.net;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for blocking work that cannot be trusted to end: a name server that is silent, a server
 * that trickles. The work runs on another thread, so that interrupting the caller ends the wait at
 * once, whatever the work is blocked in.
 */
final class Patience {
  private final ExecutorService executor;
  private final Duration silence;
  private long left;

  /**
   * Patience for one fetch.
   *
   * @param executor starts a thread for each task
   * @param silence the longest time without any word from the work
   * @param total the longest time for all work together
   */
  Patience(ExecutorService executor, Duration silence, Duration total) {
    this.executor = executor;
    this.silence = silence;
    this.left = total.toNanos();
  }

  /** What is left of the total, at least a millisecond. */
  Duration left() {
    return Duration.ofNanos(Math.max(left, 1_000_000));
  }

  /**
   * Does the work and returns what it gives.
   *
   * @throws TimeoutException if it was silent for too long, or all of it took too long
   * @throws InterruptedException if the caller was interrupted, or the program is ending
   */
  <T> T await(Callable<T> work, Arrival arrival)
      throws InterruptedException, TimeoutException, ExecutionException {
    long start = System.nanoTime();
    Future<T> future = submit(work);
    try {
      while (true) {
        long now = System.nanoTime();
        long wait = Math.min(left - (now - start), silence.toNanos() - (now - arrival.lastHeard()));
        if (wait <= 0) {
          throw new TimeoutException();
        }
        try {
          return future.get(wait, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
          // Perhaps something was heard meanwhile: look again.
        }
      }
    } finally {
      future.cancel(true);
      left -= System.nanoTime() - start;
    }
  }

  private <T> Future<T> submit(Callable<T> work) throws InterruptedException {
    try {
      return executor.submit(work);
    } catch (RejectedExecutionException e) {
      throw new InterruptedException("Closed");
    }
  }
}
