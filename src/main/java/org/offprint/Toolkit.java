package org.offprint;

import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Starts JavaFX, on the screen or without one. */
final class Toolkit {
  /** Held, since a logger that nobody holds forgets its filter. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Toolkit() {}

  /** Starts JavaFX and waits until its thread runs; does nothing if it does. */
  static void start() throws InterruptedException {
    // JavaFX would rather stand on the module path; decision 1 says why it does not.
    JAVAFX.setFilter(record -> !record.getMessage().startsWith("Unsupported JavaFX configuration"));
    // AWT only shapes letters, decodes pictures and prints here: it must not open a display of its
    // own.
    System.setProperty("java.awt.headless", "true");
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException runsAlready) {
      return;
    }
    started.await();
  }

  /** The same without a display: windows exist, but only in memory. */
  static void startHeadless() throws InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    start();
  }
}
