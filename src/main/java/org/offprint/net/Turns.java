package org.offprint.net;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets fetches through a few at a time: so many in all, so many a host, and pages of one host a
 * moment apart. First come, first served. Safe for use by many threads.
 */
final class Turns {
  private final FetchLimits limits;
  private final Pacer pacer;
  private final Semaphore all;
  private final Map<Queue, Gate> gates = new ConcurrentHashMap<>();

  Turns(FetchLimits limits, Pacer pacer) {
    this.limits = limits;
    this.pacer = pacer;
    this.all = new Semaphore(limits.all(), true);
  }

  /** A turn; closing it lets the next one through. */
  interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Waits for a turn.
   *
   * @param spaced whether the host is to be given a moment since the last that was spaced
   * @param onWait called once, if it has to wait
   */
  Turn take(String host, Accepted accepted, boolean spaced, Runnable onWait)
      throws InterruptedException {
    Queue queue = new Queue(host, accepted);
    Gate gate =
        gates.compute(
            queue,
            (key, known) -> {
              Gate entered = known == null ? new Gate(limits.perHost(accepted), pacer) : known;
              entered.visitors++;
              return entered;
            });
    boolean hostPassed = false;
    boolean allPassed = false;
    try {
      long early = 0;
      hostPassed = gate.permits.tryAcquire(0, TimeUnit.SECONDS);
      if (hostPassed) {
        early = spaced ? gate.claimStart(limits.spacing()) : 0;
        allPassed = early <= 0 && all.tryAcquire(0, TimeUnit.SECONDS);
      }
      if (!allPassed) {
        onWait.run();
        if (!hostPassed) {
          gate.permits.acquire();
          hostPassed = true;
          early = spaced ? gate.claimStart(limits.spacing()) : 0;
        }
        if (early > 0) {
          pacer.pause(early);
        }
        all.acquire();
        allPassed = true;
      }
    } finally {
      if (!allPassed) {
        leave(queue, gate, hostPassed);
      }
    }
    return () -> {
      all.release();
      leave(queue, gate, true);
    };
  }

  private void leave(Queue queue, Gate gate, boolean passed) {
    if (passed) {
      gate.permits.release();
    }
    // A gate that nobody needs and whose spacing is over is forgotten.
    gates.computeIfPresent(
        queue, (key, known) -> --known.visitors == 0 && known.spacingOver() ? null : known);
  }

  private record Queue(String host, Accepted accepted) {}

  private static final class Gate {
    final Semaphore permits;
    private final Pacer pacer;

    /** Guarded by the map's lock on this gate's key. */
    int visitors;

    private long nextStart;

    Gate(int permits, Pacer pacer) {
      this.permits = new Semaphore(permits, true);
      this.pacer = pacer;
      this.nextStart = pacer.nanoTime();
    }

    /** Takes the next start; returns the nanoseconds until then, zero or less for at once. */
    synchronized long claimStart(Duration spacing) {
      long now = pacer.nanoTime();
      long start = nextStart - now > 0 ? nextStart : now;
      nextStart = start + spacing.toNanos();
      return start - now;
    }

    synchronized boolean spacingOver() {
      return nextStart - pacer.nanoTime() <= 0;
    }
  }
}
