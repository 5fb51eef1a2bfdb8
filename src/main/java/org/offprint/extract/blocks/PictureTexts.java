package org.offprint.extract.blocks;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.offprint.extract.page.Attr;
import org.offprint.extract.words.HashedWords;

/** What a page's pictures say of themselves, to know a text that says the same for a caption. */
final class PictureTexts {
  private static final int TELLING = 24;

  private final Set<String> beginnings = new HashSet<>();

  /** Gathers the descriptions of all pictures of a page's blocks. */
  PictureTexts(Outline outline) {
    for (TextBlock block : outline.blocks()) {
      if (block.images() > 0) {
        for (Node node : block.nodes()) {
          if (node instanceof Element element) {
            gather(element);
          }
        }
      }
    }
  }

  private void gather(Element element) {
    element.forEachNode(
        node -> {
          if (node instanceof Element e && e.normalName().equals("img")) {
            String folded = beginning(Attr.of(e, "alt"));
            if (folded.length() == TELLING) {
              beginnings.add(folded);
            }
          }
        });
  }

  /** Whether a text begins as the description of a picture does. */
  boolean describe(String text) {
    return !beginnings.isEmpty()
        && text.length() >= TELLING
        && beginnings.contains(beginning(text));
  }

  /** The first letters and digits of a text, in lower case. */
  private static String beginning(String text) {
    StringBuilder out = new StringBuilder(TELLING);
    for (int i = 0; i < text.length() && out.length() < TELLING; i++) {
      char c = text.charAt(i);
      if (HashedWords.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }
}
