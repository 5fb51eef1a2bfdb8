package org.offprint.library;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.net.BadAddressException;
import org.offprint.net.UrlPolicy;

/**
 * Where a page that was saved into a file came from: browsers and tools that save pages write it
 * into a comment, and most pages say it themselves.
 *
 * <p>Comments and tags are found by plain searches, patterns only look into them: over whole pages
 * they took as long as a fifth of the extraction.
 */
final class SavedPageAddress {
  /** It stands in the head, if anywhere. */
  private static final int HEAD = 300_000;

  /** No tag that says an address is longer. */
  private static final int LONGEST_TAG = 5_000;

  /** Internet Explorer, Chrome and Edge: "saved from url=(0024)https://example.org/". */
  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)(\\S+?)\\s*-->", Pattern.CASE_INSENSITIVE);

  /** SingleFile: " url: https://example.org/ ". */
  private static final Pattern SINGLE_FILE =
      Pattern.compile("Page saved with SingleFile\\s+url:\\s*(\\S+)", Pattern.CASE_INSENSITIVE);

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

  private final String html;
  private final int end;
  private @Nullable String saved;
  private @Nullable URI canonical;
  private @Nullable URI openGraph;

  private SavedPageAddress(String html) {
    this.html = html;
    this.end = Math.min(html.length(), HEAD);
  }

  /** The address, in the form that is kept; empty if the page names none that is absolute. */
  static Optional<URI> of(String html) {
    SavedPageAddress address = new SavedPageAddress(html);
    address.look();
    if (address.saved != null) {
      return read(address.saved);
    }
    return Optional.ofNullable(address.canonical).or(() -> Optional.ofNullable(address.openGraph));
  }

  private void look() {
    int at = html.indexOf('<');
    while (at >= 0 && at < end && saved == null) {
      if (html.startsWith("<!--", at)) {
        readComment(at + "<!--".length());
      } else if (canonical == null && begins("<link", at)) {
        canonical = address(at, CANONICAL, HREF);
      } else if (openGraph == null && begins("<meta", at)) {
        openGraph = address(at, OG_URL, CONTENT);
      }
      at = html.indexOf('<', at + 1);
    }
  }

  private boolean begins(String tag, int at) {
    int after = at + tag.length();
    return html.regionMatches(true, at, tag, 0, tag.length())
        && after < html.length()
        && !Character.isLetterOrDigit(html.charAt(after));
  }

  private void readComment(int start) {
    int at = start;
    while (at < end && Character.isWhitespace(html.charAt(at))) {
      at++;
    }
    for (Pattern comment : new Pattern[] {SAVED_FROM, SINGLE_FILE}) {
      Matcher found = comment.matcher(html).region(at, end);
      if (found.lookingAt()) {
        saved = found.group(1);
        return;
      }
    }
  }

  /** The address that a tag names, if it is one of the kind; null if not. */
  private @Nullable URI address(int start, Pattern kind, Pattern value) {
    int close = html.indexOf('>', start, Math.min(html.length(), start + LONGEST_TAG));
    if (close < 0) {
      return null;
    }
    String tag = html.substring(start, close + 1);
    Matcher found = value.matcher(tag);
    return kind.matcher(tag).find() && found.find() ? read(firstGroup(found)).orElse(null) : null;
  }

  private static String firstGroup(Matcher found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return "";
  }

  /** An address that stands beside the page, in the form that is kept; empty for none. */
  static Optional<URI> read(@Nullable String address) {
    if (address == null) {
      return Optional.empty();
    }
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
