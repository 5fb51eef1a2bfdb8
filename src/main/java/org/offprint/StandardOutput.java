package org.offprint;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a command prints. Writers keep failures to themselves, so this remembers the first one;
 * what comes after it is not written. Safe for use by one thread at a time.
 */
final class StandardOutput extends OutputStream {
  private final OutputStream out;
  private @Nullable IOException failure;

  StandardOutput(OutputStream out) {
    this.out = out;
  }

  /** A writer to it that writes every line at once. */
  PrintWriter writer(Charset charset) {
    return new PrintWriter(new OutputStreamWriter(this, charset), true);
  }

  /**
   * How to write: as a terminal wants it, for programs in UTF-8.
   *
   * @param terminal whether a person reads it
   * @param encoding of the terminal; null if unknown
   */
  static Charset charset(boolean terminal, @Nullable String encoding) {
    return terminal && encoding != null
        ? Charset.forName(encoding, StandardCharsets.UTF_8)
        : StandardCharsets.UTF_8;
  }

  /** Whether something is lost that was wanted: who closed a pipe has read enough. */
  boolean isIncomplete() {
    IOException first = failure;
    return first != null
        && !String.valueOf(first.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (failure != null) {
      return;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
