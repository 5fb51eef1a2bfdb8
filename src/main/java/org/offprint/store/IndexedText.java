package org.offprint.store;

import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;
import org.offprint.model.WordFolding;
import org.offprint.model.WordFolding.Word;

/**
 * What the search index takes in of an article: folded words with spaces between, and beside them
 * words that no text has, each behind a sign, for what would be slow to look for otherwise.
 *
 * <ul>
 *   <li>{@link #PREFIX_SIGN}: the first one to four letters of every word, once a column; those of
 *       the title among those of the text. (FTS5's own prefix index made the whole index 2.2 times
 *       as large, the first two letters 1.1 times.)
 *   <li>{@link #TITLE_SIGN}: the title's words, and after both signs their first letters. A common
 *       word stands in every other text, and FTS5 would pass over all of them to find the titles.
 *   <li>{@link #OFTEN_SIGN} and {@link #VERY_OFTEN_SIGN}: see {@link Emphasis}.
 * </ul>
 */
record IndexedText(
    String title, String text, String site, String author, String comments, String marks) {
  /** Stands before the first letters of words. */
  static final char PREFIX_SIGN = '·';

  /** Stands before the words of the title. */
  static final char TITLE_SIGN = '¶';

  /** Stands before the first letters of the title's words. */
  static final String TITLE_PREFIX = "" + TITLE_SIGN + PREFIX_SIGN;

  /** Stands before those of them that no word of the text begins with. */
  static final String TITLE_ONLY = "" + PREFIX_SIGN + TITLE_SIGN;

  /** Stands before words that a text has often. */
  static final char OFTEN_SIGN = '¡';

  /** Stands before words that a text has very often; {@link #OFTEN_SIGN} does so as well. */
  static final char VERY_OFTEN_SIGN = '¿';

  /** Stands before each part of a language's tag. */
  static final char LANGUAGE_SIGN = '§';

  /** The longest prefixes that are words of the index. */
  static final int LONGEST_PREFIX = 4;

  /** What lies beyond is kept and shown, but not found. */
  private static final int LONGEST_FIELD = 2_000_000;

  /** More than any real language tag (RFC 5646, 4.4.1). */
  private static final int LONGEST_TAG = 64;

  static IndexedText of(ArticleContent content, String url) {
    List<Word> title = words(content.title());
    List<Word> text = words(content.standfirst() + "\n\n" + content.text());
    String site = content.siteName() + " " + host(url);
    String authors = String.join("\n", content.authors());
    return new IndexedText(
        joined(title).toString(),
        text(text, title, Emphasis.of(text, words(site + "\n" + authors))),
        column(site),
        column(authors),
        column(
            content.comments().stream()
                .map(IndexedText::searched)
                .collect(Collectors.joining("\n"))),
        language(content.language()));
  }

  /** The words of a comment that are searched, as {@link #comments} has them. */
  static String searched(Comment comment) {
    return comment.author() + "\n" + comment.text();
  }

  /** A language tag as words, the shortest first: "§pt §pt§br". */
  static String language(String tag) {
    StringBuilder words = new StringBuilder();
    StringBuilder word = new StringBuilder();
    for (Word part : WordFolding.words(bounded(tag))) {
      word.append(LANGUAGE_SIGN).append(part.folded());
      words.append(word).append(' ');
    }
    return words.toString();
  }

  /** The longest word of {@link #language}, for a search. */
  static String languageWord(String tag) {
    return WordFolding.words(bounded(tag).toLowerCase(Locale.ROOT)).stream()
        .map(part -> LANGUAGE_SIGN + part.folded())
        .collect(Collectors.joining());
  }

  /** The words of a tag grow with its square, and a page may call anything its language. */
  private static String bounded(String tag) {
    return tag.substring(0, Math.min(tag.length(), LONGEST_TAG));
  }

  /** A text as a column has it. */
  static String column(String text) {
    List<Word> words = words(text);
    StringBuilder column = joined(words);
    Set<String> prefixes = new HashSet<>();
    addPrefixes(prefixes, words);
    append(column, String.valueOf(PREFIX_SIGN), prefixes);
    return column.toString();
  }

  private static String text(List<Word> text, List<Word> title, Emphasis emphasis) {
    StringBuilder column = joined(text);
    Set<String> prefixes = new HashSet<>();
    addPrefixes(prefixes, text);
    Set<String> ofTitle = new HashSet<>();
    addPrefixes(ofTitle, title);
    append(column, TITLE_PREFIX, ofTitle);
    ofTitle.removeAll(prefixes);
    append(column, TITLE_ONLY, ofTitle);
    prefixes.addAll(ofTitle);
    append(column, String.valueOf(PREFIX_SIGN), prefixes);
    Set<String> inTitle = new HashSet<>();
    title.forEach(word -> inTitle.add(word.folded()));
    append(column, String.valueOf(TITLE_SIGN), inTitle);
    append(column, String.valueOf(OFTEN_SIGN), emphasis.often());
    append(column, String.valueOf(VERY_OFTEN_SIGN), emphasis.veryOften());
    return column.toString();
  }

  private static List<Word> words(String text) {
    return WordFolding.words(text.substring(0, Math.min(text.length(), LONGEST_FIELD)));
  }

  private static StringBuilder joined(List<Word> words) {
    StringBuilder column = new StringBuilder(8 * words.size() + 64);
    for (Word word : words) {
      column.append(word.folded()).append(' ');
    }
    return column;
  }

  private static void append(StringBuilder column, String sign, Collection<String> words) {
    for (String word : words) {
      column.append(sign).append(word).append(' ');
    }
  }

  private static void addPrefixes(Set<String> prefixes, List<Word> words) {
    for (Word word : words) {
      String folded = word.folded();
      int length = folded.codePointCount(0, folded.length());
      int most = Math.min(length, word.spaced() ? LONGEST_PREFIX : 1);
      for (int letters = 1; letters <= most; letters++) {
        prefixes.add(folded.substring(0, folded.offsetByCodePoints(0, letters)));
      }
    }
  }

  private static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
