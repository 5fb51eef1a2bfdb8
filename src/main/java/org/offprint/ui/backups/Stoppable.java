package org.offprint.ui.backups;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Work that can be asked to stop by interrupting its thread, and whose end is waited for: it may be
 * past the point from which it goes on to its end. For one piece of work; safe for many threads.
 */
final class Stoppable {
  private @Nullable Thread worker;
  private boolean asked;

  /** Does the work, on a background thread. Whether it was stopped does not outlive it. */
  <T> T call(Callable<T> work) throws Exception {
    begin();
    try {
      return work.call();
    } finally {
      end();
    }
  }

  private synchronized void begin() {
    worker = Thread.currentThread();
    if (asked) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void end() {
    worker = null;
    if (asked) {
      Thread.interrupted();
    }
  }

  /** Asks for a stop. */
  synchronized void stop() {
    asked = true;
    if (worker != null) {
      worker.interrupt();
    }
  }

  /** Whether a stop was asked for. */
  synchronized boolean wasAsked() {
    return asked;
  }
}
