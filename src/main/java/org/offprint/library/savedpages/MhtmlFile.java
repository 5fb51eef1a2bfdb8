package org.offprint.library.savedpages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Web pages in the form of mails (RFC 2557, MHTML), as Chrome, Edge and Internet Explorer save
 * them: a page and its pictures as the parts of one message.
 */
final class MhtmlFile {
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))");

  private @Nullable Part page;
  private final Map<String, Part> parts = new HashMap<>();

  private MhtmlFile() {}

  /** A part, not yet decoded. */
  private record Part(Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }

    byte[] decoded() throws IOException {
      return switch (header("content-transfer-encoding").strip().toLowerCase(Locale.ROOT)) {
        case "base64" -> base64();
        case "quoted-printable" -> quotedPrintable(body);
        default -> body.getBytes(ISO_8859_1);
      };
    }

    private byte[] base64() throws IOException {
      try {
        return Base64.getMimeDecoder().decode(body.strip());
      } catch (IllegalArgumentException e) {
        throw new IOException("Broken base64", e);
      }
    }
  }

  static SavedPage read(byte[] bytes) throws IOException {
    MhtmlFile file = new MhtmlFile();
    // Every byte is a character of ISO 8859-1, so that none is lost before it is decoded.
    Part whole = part(new String(bytes, ISO_8859_1).replace("\r\n", "\n"));
    file.gather(whole, 0);
    Part page = file.page;
    if (page == null) {
      throw new IOException("No page in it");
    }
    String location = whole.header("snapshot-content-location");
    String url = location.isEmpty() ? page.header("content-location") : location;
    return new SavedPage(
        page.decoded(),
        SavedPage.charset(page.header("content-type")),
        url.isEmpty() ? null : url.strip(),
        (address, _) -> file.find(address));
  }

  private Optional<byte[]> find(String address) {
    Part part = parts.get(address);
    try {
      return part == null ? Optional.empty() : Optional.of(part.decoded());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void gather(Part part, int depth) {
    String type = part.header("content-type");
    Matcher boundary = BOUNDARY.matcher(type);
    if (type.toLowerCase(Locale.ROOT).startsWith("multipart/") && boundary.find() && depth < 4) {
      String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
      int at = start(part.body, mark, 0);
      while (at >= 0) {
        int from = part.body.indexOf('\n', at);
        int next = start(part.body, mark, at + mark.length());
        if (from < 0 || part.body.startsWith("--", at + mark.length())) {
          break;
        }
        gather(
            part(part.body.substring(from + 1, next < 0 ? part.body.length() : next)), depth + 1);
        at = next;
      }
    } else if (type.toLowerCase(Locale.ROOT)
        .matches("(?s)(?:text/html|application/xhtml\\+xml).*")) {
      // The first is the page, the others are its frames.
      page = page == null ? part : page;
    } else {
      parts.putIfAbsent(part.header("content-location").strip(), part);
    }
  }

  /** Where a line begins with the mark. */
  private static int start(String body, String mark, int from) {
    int at = body.indexOf(mark, from);
    while (at > 0 && body.charAt(at - 1) != '\n') {
      at = body.indexOf(mark, at + 1);
    }
    return at;
  }

  private static Part part(String text) {
    Map<String, String> headers = new HashMap<>();
    int end = text.indexOf("\n\n");
    String head = end < 0 ? text : text.substring(0, end);
    // A line that begins with white space goes on with the one before.
    for (String line : head.replaceAll("\n[ \t]+", " ").split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return new Part(headers, end < 0 ? "" : text.substring(end + 2));
  }

  /** RFC 2045, 6.7; what is malformed stands as it is. */
  private static byte[] quotedPrintable(String body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
    int at = 0;
    while (at < body.length()) {
      char c = body.charAt(at);
      if (c == '=' && at + 1 < body.length() && body.charAt(at + 1) == '\n') {
        at += 2;
      } else if (c == '=' && at + 2 < body.length() && hex(body, at + 1) >= 0) {
        out.write(hex(body, at + 1));
        at += 3;
      } else {
        out.write(c);
        at++;
      }
    }
    return out.toByteArray();
  }

  private static int hex(String body, int at) {
    int high = Character.digit(body.charAt(at), 16);
    int low = Character.digit(body.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : 16 * high + low;
  }
}
