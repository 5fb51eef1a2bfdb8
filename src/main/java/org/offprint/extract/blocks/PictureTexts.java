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

  /** What those begin with, as bits: most texts begin otherwise. */
  private long firsts;

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
            String said = Attr.of(e, "alt");
            long hash = beginning(said);
            if (hash != NONE) {
              firsts |= first(said);
              beginnings.add(hash);
            }
          }
        });
  }

  /** Whether a text begins as the description of a picture does. */
  boolean describe(String text) {
    return !beginnings.isEmpty()
        && text.length() >= TELLING
        && (first(text) & firsts) != 0
        && beginnings.contains(beginning(text));
  }

  /** A bit for the first letter or digit of a text; 0 if there is none. */
  private static long first(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (HashedWords.isLetterOrDigit(c)) {
        return 1L << HashedWords.lower(c);
      }
    }
    return 0;
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
