package org.offprint.ui;

/** Opens an address in the system's browser. */
@FunctionalInterface
public interface LinkOpener {
  /**
   * Opens {@code url}; does not block, and does nothing if there is no browser.
   *
   * @param url http, https or mailto
   */
  void open(String url);
}
