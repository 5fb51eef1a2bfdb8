package org.offprint.store;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Runs something a number of times and tells how long it took. */
final class BenchmarkTimes {
  private BenchmarkTimes() {}

  /**
   * "p50 p99 max (p50 p99)" in milliseconds, after some rounds that do not count. In brackets is
   * the processor time of this thread alone, which other programs have little influence on.
   */
  static String of(int times, Callable<?> work) throws Exception {
    for (int warmUp = 0; warmUp < Math.min(20, times / 4); warmUp++) {
      work.call();
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] millis = new double[times];
    double[] alone = new double[times];
    for (int i = 0; i < times; i++) {
      long before = System.nanoTime();
      long aloneBefore = threads.getCurrentThreadCpuTime();
      work.call();
      alone[i] = (threads.getCurrentThreadCpuTime() - aloneBefore) / 1e6;
      millis[i] = (System.nanoTime() - before) / 1e6;
    }
    Arrays.sort(millis);
    Arrays.sort(alone);
    int middle = times / 2;
    int late = Math.min(times - 1, times * 99 / 100);
    return "%.1f %.1f %.1f (%.1f %.1f)"
        .formatted(millis[middle], millis[late], millis[times - 1], alone[middle], alone[late]);
  }
}
