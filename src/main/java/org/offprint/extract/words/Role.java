package org.offprint.extract.words;

import java.util.HashMap;
import java.util.Map;

/**
 * What the names that authors of pages give to elements (class, id, role, itemprop) say about their
 * use. The words, in {@code roles.txt}, are those that content management systems and style guides
 * have in common.
 */
public enum Role {
  BODY,
  TEXT,
  ARTICLE,
  MAIN,
  TITLE,
  STANDFIRST,
  BYLINE,
  DATE,
  INFO,
  CAPTION,
  PICTURE,
  SHARE,
  RELATED,
  ADVERT,
  SIGNUP,
  NAVIGATION,
  SIDE,
  FOOT,
  HEAD,
  TAGS,
  COMMENT,
  OVERLAY,
  ASIDE_TEXT,
  LIST,
  /** Names that leave no doubt. */
  FURNITURE,
  /** A summary under the headline that is no part of the text. */
  DECK;

  private static final HashedWords MASKS = masks();
  private static final int LONGEST = 240;

  /** This role in a set of roles. */
  @SuppressWarnings("EnumOrdinal") // the bits never leave the program
  public int mask() {
    return 1 << ordinal();
  }

  /** Whether it is among roles given as bits. */
  public boolean in(int roles) {
    return (roles & mask()) != 0;
  }

  /**
   * The roles, as a set of {@link #mask masks}, that a name speaks of; its parts may be joined by
   * hyphens, humps or spaces.
   */
  public static int of(String name) {
    int roles = 0;
    int end = Math.min(name.length(), LONGEST);
    long part = HashedWords.start();
    long joined = part;
    boolean inPart = false;
    char before = ' ';
    for (int i = 0; i <= end; i++) {
      char c = i == end ? ' ' : name.charAt(i);
      boolean letter = HashedWords.isLetter(c);
      if (inPart && (!letter || HashedWords.isHump(before, c))) {
        roles |= MASKS.get(part);
        part = HashedWords.start();
      }
      if (letter) {
        part = HashedWords.next(part, c);
        joined = HashedWords.next(joined, c);
      } else if (joined != HashedWords.start() && Character.isWhitespace(c)) {
        roles |= MASKS.get(joined);
        joined = HashedWords.start();
      }
      inPart = letter;
      before = c;
    }
    return roles;
  }

  private static HashedWords masks() {
    Map<String, Integer> masks = new HashMap<>();
    for (String line : Resources.lines("roles.txt")) {
      int colon = line.indexOf(':');
      int mask = valueOf(line.substring(0, colon)).mask();
      for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
        masks.merge(word, mask, (a, b) -> a | b);
      }
    }
    return new HashedWords(masks);
  }
}
