package org.offprint.extract.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.HashedWords;
import org.offprint.extract.words.WordTable;

/**
 * What the words of an element's names say of its use, as bits: one look at each word of a name
 * instead of one for each use. The words are those of {@code marks.txt} and {@code comments.txt}.
 */
public final class NameWords {
  /** Bits of what a name says. */
  public static final int AUTHOR = 1;

  public static final int DATE = 1 << 1;
  public static final int STANDFIRST = 1 << 2;
  public static final int TITLE = 1 << 3;

  /** Something beside the article. */
  public static final int ASIDE = 1 << 4;

  /** Readers' comments, said so plainly that nothing in them tells of the article. */
  public static final int COMMENTS = 1 << 5;

  /** Something to do with comments: one, many, or their furniture. */
  static final int TOPIC = 1 << 6;

  /** One comment, if it is a {@link #TOPIC} and no {@link #OTHER}. */
  static final int ITEM = 1 << 7;

  /** Something else that only has to do with comments, such as a list of the latest. */
  static final int OTHER = 1 << 8;

  /** The notice of a link to the page. */
  public static final int PINGBACK = 1 << 9;

  private static final int LONGEST = 400;
  private static final int MOST_WORDS = 60;
  private static final int SHORTEST_ITEM = 4;
  private static final int LONGEST_ITEM = 60;

  /** A numbered comment: {@code comment-12}, {@code li-comment-id-12}. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[a-z]{1,8}[-_]){0,2}(?:comment|kommentar|commentaire|comentario|cmt|comm)[-_:]?(?:id[-_]?)?\\d{1,20}");

  private static final Set<String> ITEMS = WordTable.read("comments.txt").all("item");

  private static final HashedWords WORDS = words();

  private static final int AUTHORS = letters("author");
  private static final int BYLINES = letters("byline");
  private static final int DATES = letters("date");
  private static final int HEADLINES = letters("headline");
  private static final int SUBHEADS = letters("subhead");
  private static final int KOMMENTARE = letters("kommentar");

  /** Of "comment", too. */
  private static final int CMT = letters("cmt");

  private NameWords() {}

  /** The bits of one attribute's value; only its beginning is looked at. */
  public static int of(String name) {
    int length = Math.min(name.length(), LONGEST);
    int bits = 0;
    int words = 0;
    int start = 0;
    long hash = HashedWords.start();
    int letters = 0;
    char before = ' ';
    for (int i = 0; i <= length && words < MOST_WORDS; i++) {
      char c = i == length ? ' ' : name.charAt(i);
      boolean end = !HashedWords.isLetterOrDigit(c);
      if (end || (i > start && HashedWords.isHump(before, c))) {
        if (i > start) {
          bits |= WORDS.get(hash) | byAffix(name, start, i, letters);
          words++;
        }
        hash = HashedWords.start();
        letters = 0;
        start = end ? i + 1 : i;
      }
      if (!end) {
        hash = HashedWords.next(hash, c);
        letters |= 1 << c;
      }
      before = c;
    }
    return (bits & (TOPIC | PINGBACK)) == 0 && !isNumber(name) ? bits : bits | items(name);
  }

  /** Whether a set of bits says that an element is called after comments. */
  public static boolean isTopic(int bits) {
    return (bits & (TOPIC | PINGBACK)) != 0 && (bits & OTHER) == 0;
  }

  /** Whether a set of bits says that an element is one comment. */
  public static boolean isItem(int bits) {
    return (bits & ITEM) != 0 && isTopic(bits);
  }

  /** Whether an id is that of a numbered comment. */
  public static boolean isNumbered(String id) {
    return isNumber(id) && id.length() <= LONGEST_ITEM && NUMBERED.matcher(id).matches();
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1));
  }

  /**
   * What the beginnings, ends and inner parts of a word say.
   *
   * @param letters those of the word, as {@link #letters} has them
   */
  private static int byAffix(String name, int start, int end, int letters) {
    if (!mayHold(letters)) {
      return 0; // as most
    }
    int bits = 0;
    switch (name.charAt(start)) {
      case 's', 'S' -> bits |= begins(name, start, end, "subhead") ? STANDFIRST : 0;
      case 'c', 'C' ->
          bits |=
              begins(name, start, end, "comment") || begins(name, start, end, "cmt") ? TOPIC : 0;
      case 'k', 'K' -> bits |= begins(name, start, end, "kommentar") ? TOPIC : 0;
      default -> {}
    }
    switch (name.charAt(end - 1)) {
      case 'e', 'E' -> {
        bits |= ends(name, start, end, "date") ? DATE : 0;
        bits |= ends(name, start, end, "headline") ? TITLE : 0;
      }
      case 's', 'S' -> bits |= ends(name, start, end, "comments") ? TOPIC : 0;
      case 't', 'T' -> bits |= ends(name, start, end, "comment") ? TOPIC : 0;
      default -> {}
    }
    for (int i = start; i + 6 <= end; i++) {
      switch (name.charAt(i)) {
        case 'a', 'A' -> bits |= begins(name, i, end, "author") ? AUTHOR : 0;
        case 'b', 'B' -> bits |= begins(name, i, end, "byline") ? AUTHOR : 0;
        default -> {}
      }
    }
    return bits;
  }

  /** Letters as bits, whatever their case; some others look like them. */
  private static int letters(String word) {
    return word.chars().reduce(0, (bits, c) -> bits | 1 << c);
  }

  /** Whether a word has all letters of one of the pieces that are looked for in it. */
  private static boolean mayHold(int letters) {
    return (letters & CMT) == CMT
        || (letters & DATES) == DATES
        || (letters & AUTHORS) == AUTHORS
        || (letters & BYLINES) == BYLINES
        || (letters & HEADLINES) == HEADLINES
        || (letters & SUBHEADS) == SUBHEADS
        || (letters & KOMMENTARE) == KOMMENTARE;
  }

  private static boolean begins(String name, int start, int end, String word) {
    return end - start >= word.length() && name.regionMatches(true, start, word, 0, word.length());
  }

  private static boolean ends(String name, int start, int end, String word) {
    return end - start >= word.length()
        && name.regionMatches(true, end - word.length(), word, 0, word.length());
  }

  /** Whether one of the names is a comment's: by itself, or by its number. */
  private static int items(String name) {
    int length = Math.min(name.length(), LONGEST);
    int start = 0;
    for (int i = 0; i <= length; i++) {
      if (i == length || FieldText.isSpace(name.charAt(i))) {
        if (i - start >= SHORTEST_ITEM
            && i - start <= LONGEST_ITEM
            && isItemName(FieldText.lower(name.substring(start, i)))) {
          return ITEM;
        }
        start = i + 1;
      }
    }
    return 0;
  }

  private static boolean isItemName(String token) {
    return isNumber(token)
        ? mayBeNumbered(token) && NUMBERED.matcher(token).matches()
        : ITEMS.contains(token);
  }

  /**
   * Whether a name has a piece of what numbered comments are called; most numbered names do not.
   */
  private static boolean mayBeNumbered(String token) {
    return token.contains("com") || token.contains("kommentar") || token.contains("cmt");
  }

  private static HashedWords words() {
    Map<String, Integer> bits = new HashMap<>();
    WordTable marks = WordTable.read("marks.txt");
    add(bits, marks.all("author"), AUTHOR);
    add(bits, marks.all("date"), DATE);
    add(bits, marks.all("standfirst"), STANDFIRST);
    add(bits, marks.all("title"), TITLE);
    add(bits, marks.all("aside"), ASIDE);
    add(bits, marks.all("comments"), COMMENTS);
    WordTable comments = WordTable.read("comments.txt");
    add(bits, comments.all("topic"), TOPIC);
    add(bits, ITEMS, TOPIC);
    add(bits, comments.all("other"), OTHER);
    add(bits, Set.of("pingback", "trackback"), PINGBACK);
    return new HashedWords(bits);
  }

  private static void add(Map<String, Integer> bits, Set<String> words, int bit) {
    words.forEach(word -> bits.merge(word, bit, (a, b) -> a | b));
  }
}
