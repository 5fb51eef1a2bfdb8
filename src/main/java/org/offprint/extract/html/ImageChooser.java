package org.offprint.extract.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.page.Addresses;
import org.offprint.extract.page.Attr;

/**
 * Chooses the address of a picture among those that a page offers: {@code src}, {@code srcset},
 * {@code picture}, the attributes that lazy-loading scripts use, and {@code noscript} fallbacks.
 */
final class ImageChooser {
  /** Wide enough for a column of text on a screen of high density. */
  private static final int GOOD_WIDTH = 1200;

  private static final List<String> SET_ATTRIBUTES =
      List.of(
          "data-srcset", "data-lazy-srcset", "data-original-set", "data-lazyload-srcset", "srcset");

  private static final List<String> SOURCE_ATTRIBUTES =
      List.of(
          "data-src",
          "data-original",
          "data-lazy-src",
          "data-lazy",
          "data-full-src",
          "data-hi-res-src",
          "data-actualsrc",
          "data-url",
          "data-src-large",
          "data-large-file",
          "data-image",
          "data-img-src",
          "data-lazyload",
          "data-echo",
          "data-deferred-src",
          "data-raw-src",
          "data-default-src",
          "data-native-src",
          "data-src-medium",
          "data-fallback-src",
          "src");

  private static final List<String> PLACEHOLDERS =
      List.of(
          "blank.",
          "placeholder",
          "spacer",
          "1x1",
          "transparent.",
          "pixel.",
          "lazyload",
          "lazy.",
          "loading.",
          "loader",
          "grey.gif",
          "gray.gif",
          "trans.gif",
          "dummy.",
          "clear.gif",
          "s.gif",
          "default-image",
          "empty.gif");

  private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png", ".webp", ".avif");

  /** A picture with so many attributes needs no script. */
  private static final int FEW_ATTRIBUTES = 2;

  private static final int TRACKER = 3;

  private final URI base;

  ImageChooser(URI base) {
    this.base = base;
  }

  private record Option(String address, int width, boolean avif) {}

  /** The pictures of an {@code img}, {@code picture}, {@code amp-img} or {@code noscript}. */
  Optional<ChosenImage> choose(Element element) {
    Element img =
        switch (element.normalName()) {
          case "img", "amp-img" -> element;
          default -> element.selectFirst("img, amp-img");
        };
    Element picture = element.normalName().equals("picture") ? element : parentPicture(element);
    if (img == null && picture == null) {
      return Optional.empty();
    }
    Element described = img == null ? element : img;
    int width = pixels(Attr.of(described, "width"));
    int height = pixels(Attr.of(described, "height"));
    if ((width > 0 && width <= TRACKER) || (height > 0 && height <= TRACKER)) {
      return Optional.empty();
    }
    List<Option> options = new ArrayList<>();
    if (picture != null) {
      for (Element source : picture.select("source")) {
        addSet(source, isAvif(Attr.of(source, "type")), options);
      }
    }
    if (img != null) {
      addSet(img, false, options);
      addSources(img, width, options);
      if (options.isEmpty() || img.attributesSize() > FEW_ATTRIBUTES) {
        addUnknown(img, width, options);
      }
    }
    return best(options)
        .map(o -> new ChosenImage(o.address, description(described), width, height));
  }

  private static @Nullable Element parentPicture(Element element) {
    Element parent = element.parent();
    return parent != null && parent.normalName().equals("picture") ? parent : null;
  }

  private void addSet(Element element, boolean avif, List<Option> options) {
    for (String attribute : SET_ATTRIBUTES) {
      for (Srcset.Candidate c : Srcset.parse(Attr.of(element, attribute))) {
        int width = c.width() > 0 ? c.width() : (int) (c.density() * 400);
        add(c.address(), width, avif, options);
      }
    }
  }

  private void addSources(Element img, int width, List<Option> options) {
    for (String attribute : SOURCE_ATTRIBUTES) {
      String written = Attr.of(img, attribute);
      if (!written.isEmpty() && written.indexOf('{') < 0) {
        // An address that a script would load is the real one; "src" may be a preview.
        add(
            written,
            attribute.equals("src") ? Math.min(width, 600) : Math.max(width, 601),
            false,
            options);
      }
    }
  }

  /** What only the page's own script knows: any attribute for it that holds a picture's address. */
  private void addUnknown(Element img, int width, List<Option> options) {
    for (Attribute attribute : img.attributes()) {
      if (attribute.getKey().startsWith("data-") && isPicture(attribute.getValue())) {
        add(attribute.getValue(), Math.max(width, 601), false, options);
      }
    }
  }

  /** Whether an address ends as those of pictures do. */
  static boolean isPicture(String value) {
    String text = value.strip();
    int query = text.indexOf('?');
    String path = (query < 0 ? text : text.substring(0, query)).toLowerCase(Locale.ROOT);
    return (path.startsWith("http") || path.startsWith("/"))
        && path.indexOf(' ') < 0
        && ENDINGS.stream().anyMatch(path::endsWith);
  }

  private void add(String written, int width, boolean avif, List<Option> options) {
    String address = Addresses.resolve(base, written);
    if (address != null && !isPlaceholder(address)) {
      options.add(new Option(address, width, avif || isAvif(address)));
    }
  }

  /** The narrowest that is wide enough, else the widest; AVIF only for want of another. */
  private static Optional<Option> best(List<Option> options) {
    Stream<Option> shown =
        options.stream().anyMatch(o -> !o.avif)
            ? options.stream().filter(o -> !o.avif)
            : options.stream();
    return shown.min(
        Comparator.comparingInt(
            o -> o.width >= GOOD_WIDTH ? o.width - GOOD_WIDTH : 1_000_000 - o.width));
  }

  private static boolean isAvif(String typeOrAddress) {
    String lower = typeOrAddress.toLowerCase(Locale.ROOT);
    return lower.startsWith("image/avif") || lower.endsWith(".avif") || lower.contains(".avif?");
  }

  private static boolean isPlaceholder(String address) {
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (file.isEmpty() && query < 0) {
      return true;
    }
    for (String placeholder : PLACEHOLDERS) {
      if (file.contains(placeholder)) {
        return true;
      }
    }
    return false;
  }

  private static String description(Element img) {
    return Attr.of(img, "alt").strip();
  }

  private static int pixels(String attribute) {
    String digits = attribute.strip();
    int end = 0;
    while (end < digits.length() && end < 5 && Character.isDigit(digits.charAt(end))) {
      end++;
    }
    boolean percent = end < digits.length() && digits.charAt(end) == '%';
    return end == 0 || percent ? 0 : Integer.parseInt(digits.substring(0, end));
  }
}
