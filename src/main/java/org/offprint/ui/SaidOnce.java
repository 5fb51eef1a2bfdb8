package org.offprint.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says of work that nobody asked for why it failed, and does not say the same again: where nothing
 * can be written, opening article after article would be no more than closing messages. JavaFX
 * thread.
 */
final class SaidOnce implements Consumer<Exception> {
  private final Consumer<? super Exception> says;
  private @Nullable String said;

  /** Nothing said yet. */
  SaidOnce(Consumer<? super Exception> says) {
    this.says = says;
  }

  @Override
  public void accept(Exception thrown) {
    String words = String.valueOf(thrown.getMessage());
    if (!words.equals(said)) {
      said = words;
      says.accept(thrown);
    }
  }
}
