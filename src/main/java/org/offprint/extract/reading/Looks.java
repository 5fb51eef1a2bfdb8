package org.offprint.extract.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Inline;
import org.offprint.document.Inline.Mark;
import org.offprint.extract.reading.BlockReader.Look;

/** What an inline element does to the look of its text. */
final class Looks {
  private static final Pattern ORNAMENT =
      Pattern.compile("[*\u2042\u2217\u00B7\u2022\u2014 ~-]{3,20}");

  private Looks() {}

  /** How the text of an element looks, given how the text around it does. */
  static Look of(Element e, Look around) {
    return switch (e.normalName()) {
      case "strong", "b" -> around.with(Mark.STRONG);
      case "em", "i", "cite", "dfn", "var" -> around.with(Mark.EMPHASIS);
      case "code", "kbd", "samp", "tt" -> around.with(Mark.CODE);
      case "s", "del", "strike" -> around.with(Mark.STRIKE);
      case "u", "ins" -> around.with(Mark.UNDERLINE);
      case "sub" -> around.with(Mark.SUBSCRIPT);
      case "sup" -> around.with(Mark.SUPERSCRIPT);
      case "small" -> around.with(Mark.SMALL);
      case "mark" -> around.with(Mark.HIGHLIGHT);
      case "a" -> around.leadingTo(address(e.attr("href")));
      default -> around;
    };
  }

  /** An address that may be followed: absolute http, https or mailto, or a note's; else null. */
  static @Nullable String address(String href) {
    String trimmed = href.strip();
    if (trimmed.length() > 1 && trimmed.startsWith("#")) {
      return trimmed;
    }
    try {
      URI uri = new URI(trimmed.replace(" ", "%20").replace("|", "%7C"));
      String scheme = uri.getScheme();
      boolean mail = "mailto".equalsIgnoreCase(scheme);
      return mail || (isWeb(scheme) && uri.getRawAuthority() != null) ? uri.toString() : null;
    } catch (URISyntaxException e) {
      String lower = trimmed.toLowerCase(Locale.ROOT);
      boolean web = lower.startsWith("http://") || lower.startsWith("https://");
      return web && trimmed.codePoints().noneMatch(Character::isISOControl) ? trimmed : null;
    }
  }

  private static boolean isWeb(@Nullable String scheme) {
    return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
  }

  /** Whether there is anything to see. */
  static boolean hasContent(List<Inline> text) {
    return text.stream().anyMatch(p -> p instanceof Inline.Span || p instanceof Inline.InlineImage);
  }

  /** Whether a paragraph is nothing but asterisks or dashes, a change of subject. */
  static boolean isOrnament(List<Inline> text) {
    return text.size() == 1
        && text.getFirst() instanceof Inline.Span span
        && span.link() == null
        && ORNAMENT.matcher(span.text()).matches();
  }
}
