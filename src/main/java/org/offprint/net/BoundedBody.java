package org.offprint.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/** Reads the decoded body of an answer, and no more of it than allowed. */
final class BoundedBody {
  private static final int CHUNK = 1 << 14;

  private BoundedBody() {}

  /**
   * Reads to the end.
   *
   * @param limit bytes at most
   * @param total for the listener; -1 if unknown
   * @return null if there are more than {@code limit}; nothing beyond is read then
   */
  static byte @Nullable [] read(InputStream in, int limit, long total, FetchListener listener)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
    byte[] chunk = new byte[CHUNK];
    while (true) {
      int count = in.read(chunk);
      // jsoup's stream ends quietly when its thread is interrupted.
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException();
      }
      if (count < 0) {
        return out.toByteArray();
      }
      if (count > limit - out.size()) {
        return null;
      }
      out.write(chunk, 0, count);
      listener.received(out.size(), total);
    }
  }
}
