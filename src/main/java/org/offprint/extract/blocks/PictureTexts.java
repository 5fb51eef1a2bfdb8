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
  private static final long NONE = 0;

  /** Hashes: that two texts have the same one is as unlikely as a broken disk. */
  private final Set<Long> beginnings = new HashSet<>();

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
            long hash = beginning(Attr.of(e, "alt"));
            if (hash != NONE) {
              beginnings.add(hash);
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

  /** A hash of the first letters and digits of a text, in lower case; 0 if there are too few. */
  private static long beginning(String text) {
    int letters = 0;
    long hash = HashedWords.start();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (HashedWords.isLetterOrDigit(c)) {
        hash = HashedWords.next(hash, c);
        if (++letters == TELLING) {
          return hash;
        }
      }
    }
    return NONE;
  }
}
