package org.offprint.library;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.net.BadAddressException;
import org.offprint.net.UrlPolicy;

/**
 * Where a page that was saved into a file came from: browsers and tools that save pages write it
 * into a comment, and most pages say it themselves.
 */
final class SavedPageAddress {
  /** It stands in the head, if anywhere. */
  private static final int HEAD = 300_000;

  private static final Pattern TAG =
      Pattern.compile("<(?:link|meta)\\b[^>]{1,5000}>", Pattern.CASE_INSENSITIVE);
  private static final List<Pattern> COMMENTS =
      List.of(
          // Internet Explorer, Chrome and Edge: "saved from url=(0024)https://example.org/".
          Pattern.compile(
              "<!--\\s*saved from url=\\(\\d+\\)(\\S+?)\\s*-->", Pattern.CASE_INSENSITIVE),
          // SingleFile: " url: https://example.org/ ".
          Pattern.compile(
              "<!--\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)", Pattern.CASE_INSENSITIVE));
  private static final Pattern CANONICAL =
      Pattern.compile("\\brel\\s*=\\s*[\"']?canonical\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern OG_URL =
      Pattern.compile("\\bproperty\\s*=\\s*[\"']?og:url\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HREF =
      Pattern.compile(
          "\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENT =
      Pattern.compile(
          "\\bcontent\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))", Pattern.CASE_INSENSITIVE);

  private SavedPageAddress() {}

  /** The address, in the form that is kept; empty if the page names none that is absolute. */
  static Optional<URI> of(String html) {
    String head = html.substring(0, Math.min(html.length(), HEAD));
    for (Pattern comment : COMMENTS) {
      Matcher found = comment.matcher(head);
      if (found.find()) {
        return read(found.group(1));
      }
    }
    return named(head, CANONICAL, HREF).or(() -> named(head, OG_URL, CONTENT));
  }

  private static Optional<URI> named(String head, Pattern kind, Pattern value) {
    Matcher tags = TAG.matcher(head);
    while (tags.find()) {
      if (kind.matcher(tags.group()).find()) {
        Matcher found = value.matcher(tags.group());
        if (found.find()) {
          Optional<URI> address = read(firstGroup(found));
          if (address.isPresent()) {
            return address;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String firstGroup(Matcher found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return "";
  }

  private static Optional<URI> read(String address) {
    String plain = address.strip().replace("&amp;", "&");
    if (!plain.regionMatches(true, 0, "http://", 0, 7)
        && !plain.regionMatches(true, 0, "https://", 0, 8)) {
      return Optional.empty();
    }
    try {
      return Optional.of(UrlPolicy.read(plain));
    } catch (BadAddressException e) {
      return Optional.empty();
    }
  }
}
