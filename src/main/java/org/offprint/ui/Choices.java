package org.offprint.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.offprint.settings.Preferences;

/** What the person prefers at the moment. Used on the JavaFX thread. */
final class Choices {
  private final Consumer<Preferences> keep;
  private Preferences now;

  /**
   * Begins with what was preferred before.
   *
   * @param keep told of every change
   */
  Choices(Preferences now, Consumer<Preferences> keep) {
    this.now = now;
    this.keep = keep;
  }

  Preferences now() {
    return now;
  }

  /** Prefers something else from now on. */
  void change(UnaryOperator<Preferences> other) {
    now = other.apply(now);
    keep.accept(now);
  }
}
