package org.offprint.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.offprint.model.CharacterFolding.Kind;

/**
 * A text folded character by character, so that any part of it can be found, not only whole words.
 *
 * <p>Letters and digits fold as in a search of the library. White space of any length counts as one
 * space, and the different quotation marks, apostrophes and dashes as one of each: people type what
 * their keyboard has. Immutable.
 */
public final class FoldedText {
  private final String folded;
  private final int[] starts;
  private final int[] ends;
  private final BitSet capitals;
  private final BitSet letters;

  private FoldedText(Builder builder) {
    folded = builder.folded.toString();
    starts = Arrays.copyOf(builder.starts, folded.length());
    ends = Arrays.copyOf(builder.ends, folded.length());
    capitals = builder.capitals;
    letters = builder.letters;
  }

  /** Folds a text. */
  public static FoldedText of(String text) {
    Builder builder = new Builder(text.length());
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      builder.take(codePoint, at, next);
      at = next;
    }
    return new FoldedText(builder);
  }

  /** Whether nothing is left of it. */
  public boolean isEmpty() {
    return folded.isBlank();
  }

  /**
   * Where another text stands in this one, in order and apart from each other.
   *
   * @param wholeWords whether a letter or digit may stand neither before nor after; without effect
   *     in scripts that have no spaces between words
   * @param matchCase whether capitals are told from small letters
   * @return places in the text that this was made of
   */
  public List<TextRange> find(FoldedText sought, boolean wholeWords, boolean matchCase) {
    List<TextRange> found = new ArrayList<>();
    if (sought.isEmpty()) {
      return found;
    }
    int length = sought.folded.length();
    int at = folded.indexOf(sought.folded);
    while (at >= 0) {
      boolean fits =
          (!wholeWords || isWhole(at, at + length)) && (!matchCase || sameCase(sought, at));
      if (fits && (found.isEmpty() || found.getLast().end() <= starts[at])) {
        found.add(new TextRange(starts[at], ends[at + length - 1]));
        at = folded.indexOf(sought.folded, at + length);
      } else {
        at = folded.indexOf(sought.folded, at + 1);
      }
    }
    return found;
  }

  private boolean isWhole(int start, int end) {
    boolean joinedBefore = start > 0 && letters.get(start) && letters.get(start - 1);
    boolean joinedAfter = letters.get(end) && letters.get(end - 1);
    return !joinedBefore && !joinedAfter;
  }

  private boolean sameCase(FoldedText sought, int at) {
    int length = sought.folded.length();
    return capitals.get(at, at + length).equals(sought.capitals.get(0, length));
  }

  private static final class Builder {
    private final StringBuilder folded;
    private final BitSet capitals = new BitSet();
    private final BitSet letters = new BitSet();
    private int[] starts;
    private int[] ends;

    Builder(int length) {
      folded = new StringBuilder(length);
      starts = new int[length + 8];
      ends = new int[length + 8];
    }

    void take(int c, int start, int end) {
      char plain = c < Character.MIN_SURROGATE ? CharacterFolding.foldPlain((char) c) : 0;
      if (plain != 0) {
        addPlain(plain, c, start);
        return;
      }
      switch (CharacterFolding.kindOf(c)) {
        case IGNORED -> extend(end);
        case VOICING -> voice(c, start, end);
        case SPACED -> {
          int before = folded.length();
          add(CharacterFolding.fold(c), start, end);
          letters.set(before, folded.length());
          capitals.set(
              before, folded.length(), Character.isUpperCase(c) || Character.isTitleCase(c));
        }
        case UNSPACED -> add(CharacterFolding.fold(c), start, end);
        case SEPARATOR -> separate(c, start, end);
      }
    }

    /** What most letters are: one that folds to one. */
    private void addPlain(char plain, int c, int start) {
      int at = folded.length();
      folded.append(plain);
      ensure(at + 1);
      starts[at] = start;
      ends[at] = start + 1;
      letters.set(at);
      if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        capitals.set(at);
      }
    }

    /** Marks belong to the letter that they stand on. */
    private void extend(int end) {
      if (!folded.isEmpty()) {
        ends[folded.length() - 1] = end;
      }
    }

    private void voice(int mark, int start, int end) {
      if (folded.isEmpty()
          || CharacterFolding.kindOf(folded.charAt(folded.length() - 1)) != Kind.UNSPACED) {
        add(Character.toString(mark), start, end);
        return;
      }
      int last = folded.length() - 1;
      int first = starts[last];
      String voiced = CharacterFolding.compose(folded.substring(last), mark);
      folded.setLength(last);
      add(voiced, first, end);
    }

    private void separate(int c, int start, int end) {
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        add(plain(c), start, end);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
        extend(end);
      } else {
        add(" ", start, end);
      }
    }

    private static String plain(int c) {
      return switch (Character.getType(c)) {
        case Character.DASH_PUNCTUATION -> "-";
        case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
            isSingle(c) ? "'" : "\"";
        default ->
            switch (c) {
              case 0x201A, 0x2032, '`', 0xB4 -> "'";
              case 0x201E, 0x2033 -> "\"";
              default -> Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            };
      };
    }

    private static boolean isSingle(int c) {
      return c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2039 || c == 0x203A;
    }

    private void add(String characters, int start, int end) {
      int from = folded.length();
      folded.append(characters);
      ensure(folded.length());
      Arrays.fill(starts, from, folded.length(), start);
      Arrays.fill(ends, from, folded.length(), end);
    }

    private void ensure(int length) {
      if (length > starts.length) {
        starts = Arrays.copyOf(starts, length * 2);
        ends = Arrays.copyOf(ends, length * 2);
      }
    }
  }
}
