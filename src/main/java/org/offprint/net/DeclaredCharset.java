package org.offprint.net;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that a page names in itself. */
final class DeclaredCharset {
  /** HTML allows 1,024 bytes; many pages have scripts before it. */
  private static final int SEARCHED = 1 << 14;

  private static final Pattern XML =
      Pattern.compile("(?is)^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"'>]{1,40})");

  private static final Pattern META =
      Pattern.compile("(?is)<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*([a-z0-9_:.+-]{1,40})");

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

  private DeclaredCharset() {}

  /** From {@code meta}, else from the XML declaration; null if neither names one that is known. */
  static @Nullable Charset in(byte[] page) {
    String start =
        new String(page, 0, Math.min(page.length, SEARCHED), StandardCharsets.ISO_8859_1);
    Charset charset = first(META, COMMENT.matcher(start).replaceAll(""));
    if (charset == null) {
      charset = first(XML, start);
    }
    // A page that can be read this far is not UTF-16, whatever it says.
    return charset != null && charset.name().startsWith("UTF-16")
        ? StandardCharsets.UTF_8
        : charset;
  }

  private static @Nullable Charset first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Charset charset = CharsetLabels.charset(matcher.group(1));
      if (charset != null) {
        return charset;
      }
    }
    return null;
  }
}
