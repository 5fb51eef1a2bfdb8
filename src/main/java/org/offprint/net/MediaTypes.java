package org.offprint.net;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether an answer is of a type that was asked for: by its header, and by its bytes. */
final class MediaTypes {
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
  private static final Set<String> XML = Set.of("text/xml", "application/xml");

  /** What servers say that do not know; the bytes decide. */
  private static final Set<String> UNKNOWN =
      Set.of(
          "", "text/plain", "application/octet-stream", "application/unknown", "unknown/unknown");

  private static final int SNIFFED = 1024;

  /** One byte in so many may be one that no text has. */
  private static final int BINARY_SHARE = 20;

  /** As in MIME Sniffing, "identifying a resource with an unknown MIME type", a little wider. */
  private static final Pattern HTML_START =
      Pattern.compile(
          "(?is)\\s*(<!--.*?-->\\s*|<\\?xml.*?\\?>\\s*)*"
              + "<(!doctype\\s+html|html|head|body|script|iframe|h1|div|font|table|a|style|title|b"
              + "|br|p|meta|link|article|main|section|!--)[\\s/>].*");

  /** First bytes of what is certainly not a page. */
  private static final List<Map.Entry<String, String>> BINARY =
      List.of(
          Map.entry("%PDF-", "application/pdf"),
          Map.entry("\u0089PNG", "image/png"),
          Map.entry("\u00ff\u00d8\u00ff", "image/jpeg"),
          Map.entry("GIF8", "image/gif"),
          Map.entry("RIFF", "image/webp"),
          Map.entry("PK\u0003\u0004", "application/zip"),
          Map.entry("\u001f\u008b", "application/gzip"));

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([^\\s\"';,]+)");

  private MediaTypes() {}

  /** The type of a Content-Type header, without its parameters; null for none. */
  static @Nullable String essence(@Nullable String contentType) {
    if (contentType == null) {
      return null;
    }
    int end = contentType.indexOf(';');
    return Ascii.lowerCase((end < 0 ? contentType : contentType.substring(0, end)).strip());
  }

  /** The charset parameter of a Content-Type header; null for none. */
  static @Nullable String charset(@Nullable String contentType) {
    if (contentType == null) {
      return null;
    }
    Matcher matcher = CHARSET.matcher(contentType);
    return matcher.find() ? matcher.group(1) : null;
  }

  /** Whether an answer with this header is worth reading. */
  static boolean mayBe(Accepted accepted, @Nullable String contentType) {
    String type = essence(contentType);
    if (type == null || UNKNOWN.contains(type)) {
      return true;
    }
    return switch (accepted) {
      case PAGE -> HTML.contains(type) || XML.contains(type);
      case IMAGE ->
          !type.startsWith("text/")
              && !type.startsWith("video/")
              && !type.startsWith("audio/")
              && !HTML.contains(type)
              && !type.equals("application/json");
    };
  }

  /** What the bytes of a page show it to be instead; null if they are fine. */
  static @Nullable String contradiction(
      Accepted accepted, @Nullable String contentType, byte[] body) {
    if (accepted != Accepted.PAGE || body.length == 0) {
      return null;
    }
    String start = new String(body, 0, Math.min(SNIFFED, body.length), ISO_8859_1);
    for (Map.Entry<String, String> format : BINARY) {
      if (start.startsWith(format.getKey())) {
        return format.getValue();
      }
    }
    String type = essence(contentType);
    boolean declared = type != null && HTML.contains(type);
    if (declared && !isBinary(body)) {
      return null;
    }
    // In UTF-16 every other byte is a zero; without them, and without byte order marks, it is
    // ASCII.
    String ascii = start.replaceAll("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)|\u0000", "");
    if (HTML_START.matcher(ascii).matches()) {
      return null;
    }
    return type == null || type.isEmpty() || declared ? "application/octet-stream" : type;
  }

  /**
   * Whether many bytes are such as no text has: the binary data bytes of MIME Sniffing, without the
   * zeros that UTF-16 is full of.
   */
  private static boolean isBinary(byte[] body) {
    int binary = 0;
    for (byte b : body) {
      if (b > 0 && b < ' ' && "\t\n\f\r\u001b".indexOf(b) < 0) {
        binary++;
      }
    }
    return binary * BINARY_SHARE > body.length;
  }
}
