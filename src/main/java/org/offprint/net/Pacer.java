package org.offprint.net;

import java.util.concurrent.TimeUnit;

/** Knows how late it is, and waits. A seam: in tests time passes as they say. */
interface Pacer {
  /** The system's clock, and a sleeping thread. */
  Pacer SYSTEM =
      new Pacer() {
        @Override
        public long nanoTime() {
          return System.nanoTime();
        }

        @Override
        public void pause(long nanos) throws InterruptedException {
          TimeUnit.NANOSECONDS.sleep(nanos);
        }
      };

  /** As {@link System#nanoTime}. */
  long nanoTime();

  /** Lets so much time pass. */
  void pause(long nanos) throws InterruptedException;
}
