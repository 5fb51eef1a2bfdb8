package org.offprint.cli;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The window could not be drawn into a picture; the message is one sentence. */
public final class RenderException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /** A failure that {@code sentence} explains. */
  public RenderException(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
