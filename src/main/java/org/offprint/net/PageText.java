package org.offprint.net;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A page's bytes as text.
 *
 * @param text without a byte order mark; bytes that mean nothing are U+FFFD
 * @param charset how the bytes were read, as a name of IANA's
 */
public record PageText(String text, String charset) {
  /**
   * Of this many sequences of several bytes, one may be broken in a text that is UTF-8 after all.
   */
  private static final int UTF_8_TOLERANCE = 20;

  /** So many well-formed sequences do not come about by chance in another charset. */
  private static final int UTF_8_CERTAINTY = 10;

  /**
   * Reads a page: by its byte order mark, else as the header says, else as the page says, else as
   * its bytes look. As in HTML's "determining the character encoding", save that a declaration
   * which the bytes plainly contradict does not count.
   *
   * @param headerCharset the charset parameter of the Content-Type header; null if there was none
   */
  public static PageText decode(byte[] page, @Nullable String headerCharset) {
    for (ByteOrderMark mark : ByteOrderMark.values()) {
      if (mark.startsIn(page)) {
        return read(Arrays.copyOfRange(page, mark.bytes.length, page.length), mark.charset);
      }
    }
    return read(page, charset(page, headerCharset));
  }

  private static PageText read(byte[] page, Charset charset) {
    return new PageText(new String(page, charset), charset.name());
  }

  private static Charset charset(byte[] page, @Nullable String headerCharset) {
    Charset header = headerCharset == null ? null : CharsetLabels.charset(headerCharset);
    Charset inPage = DeclaredCharset.in(page);
    Charset declared = header == null ? inPage : header;
    // Many servers add "ISO-8859-1" to everything they serve; the author of the page knows better.
    if (inPage != null && CharsetLabels.WINDOWS_1252.equals(header)) {
      declared = inPage;
    }
    Utf8Check utf8 = Utf8Check.of(page);
    if (declared == null) {
      return utf8.isValid() && !CharsetGuess.isEscaped(page)
          ? StandardCharsets.UTF_8
          : CharsetGuess.of(page);
    }
    if (declared.equals(StandardCharsets.UTF_8)) {
      if (utf8.malformed() * UTF_8_TOLERANCE <= utf8.sequences()) {
        return declared;
      }
      return inPage == null || inPage.equals(declared) ? CharsetGuess.of(page) : inPage;
    }
    if (declared.name().startsWith("UTF-16")) {
      return hasZeros(page)
          ? declared
          : utf8.isValid() ? StandardCharsets.UTF_8 : CharsetGuess.of(page);
    }
    int certainty = isSingleByte(declared) ? 1 : UTF_8_CERTAINTY;
    return utf8.isValid() && utf8.sequences() >= certainty ? StandardCharsets.UTF_8 : declared;
  }

  private static boolean isSingleByte(Charset charset) {
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1;
  }

  private static boolean hasZeros(byte[] page) {
    for (byte b : page) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

    final Charset charset;

    @SuppressWarnings("ImmutableEnumChecker")
    final byte[] bytes;

    ByteOrderMark(Charset charset, int... bytes) {
      this.charset = charset;
      this.bytes = new byte[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        this.bytes[i] = (byte) bytes[i];
      }
    }

    boolean startsIn(byte[] page) {
      return page.length >= bytes.length
          && Arrays.equals(page, 0, bytes.length, bytes, 0, bytes.length);
    }
  }
}
