package org.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.metadata.PageMarks.Hint;
import org.offprint.extract.metadata.PageMarks.Mark;
import org.offprint.extract.page.Addresses;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.StructuredData;
import org.offprint.extract.words.FieldText;

/** Finds the picture above the text. */
final class LeadImageReader {
  private static final int SMALLEST_SIDE = 200;

  private LeadImageReader() {}

  /** Its absolute address; null if the page has none worth the name. */
  static @Nullable String read(
      PageContext page, StructuredData data, PageMarks marks, @Nullable Mark title) {
    List<String> said = new ArrayList<>();
    for (String name :
        List.of(
            "og:image",
            "og:image:url",
            "og:image:secure_url",
            "twitter:image",
            "twitter:image:src")) {
      said.addAll(data.meta().all(name));
    }
    said.addAll(data.article().images());
    for (Element link : data.links()) {
      if (Attr.of(link, "rel").equalsIgnoreCase("image_src")) {
        said.add(Attr.of(link, "href"));
      }
    }
    String reserve = null;
    for (String written : said) {
      String address = Addresses.resolve(page.base(), written);
      if (address != null && !isFurniture(address)) {
        return address;
      }
      reserve = reserve == null ? address : reserve;
    }
    return shown(page, marks, title);
  }

  private static @Nullable String shown(PageContext page, PageMarks marks, @Nullable Mark title) {
    for (Mark mark : marks.main(Hint.PICTURE)) {
      Element image = mark.element();
      boolean near =
          title == null
              || (mark.order() > title.order() - 60 && mark.order() < title.order() + 200);
      if (near && isLarge(image)) {
        String address = Addresses.resolve(page.base(), Attr.of(image, "src"));
        if (address != null && !isFurniture(address)) {
          return address;
        }
      }
    }
    return null;
  }

  private static boolean isLarge(Element image) {
    return side(image, "width") >= SMALLEST_SIDE && side(image, "height") >= SMALLEST_SIDE / 2;
  }

  private static int side(Element image, String attribute) {
    String value = Attr.of(image, attribute).strip();
    int digits = 0;
    while (digits < value.length() && digits < 5 && Character.isDigit(value.charAt(digits))) {
      digits++;
    }
    return digits == 0 ? 0 : Integer.parseInt(value.substring(0, digits));
  }

  /** Logos and stand-ins that sites name where an article has no picture. */
  private static boolean isFurniture(String address) {
    String lower = FieldText.lower(address.substring(address.lastIndexOf('/') + 1));
    for (String word :
        List.of(
            "logo",
            "placeholder",
            "blank.",
            "spacer",
            "favicon",
            "avatar",
            "pixel.",
            "transparent")) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
