package org.offprint.store;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.model.CareProgress;
import org.offprint.model.CareProgress.Stage;

/** Passes on how far work has come, no oftener than a person can see. For one thread. */
final class Reporter {
  private static final double LEAST_STEP = 0.005;

  private final Consumer<? super CareProgress> listener;
  private @Nullable Stage stage;
  private double told;

  /**
   * Tells {@code listener}, on the thread that works.
   *
   * @param listener may not block
   */
  Reporter(Consumer<? super CareProgress> listener) {
    this.listener = listener;
  }

  /** Tells no one. */
  static Reporter silent() {
    return new Reporter(progress -> {});
  }

  /**
   * So much of a stage is done; a part that is smaller than the last is not told.
   *
   * @throws CancellationException if the thread was interrupted
   */
  void at(Stage now, double part) {
    requireGoingOn();
    tell(now, part);
  }

  /**
   * Nothing more is done.
   *
   * @throws CancellationException if the thread was interrupted
   */
  void requireGoingOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw SqliteFailures.cancelled(new InterruptedException());
    }
  }

  /** The same where nothing may be thrown. */
  void tell(Stage now, double part) {
    if (now != stage || part - told >= LEAST_STEP || (part == 1 && told < 1)) {
      stage = now;
      told = part;
      listener.accept(new CareProgress(now, part));
    }
  }

  /** The same, counted. */
  void at(Stage now, long done, long all) {
    at(now, all <= 0 ? 0 : (double) done / all);
  }
}
