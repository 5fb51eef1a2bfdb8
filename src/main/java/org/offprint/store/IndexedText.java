package org.offprint.store;

import java.net.URI;
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
 * What the search index takes in of an article: folded words with spaces between. Every word of a
 * script with spaces also leaves its first one and two letters, once a column, behind a sign that
 * no word has: so short prefixes, which would be the slowest thing to look for, are words like any
 * other. (FTS5's own prefix index made the whole index 2.2 times as large, this 1.1 times.)
 */
record IndexedText(
    String title, String text, String site, String author, String comments, String marks) {
  /** Stands before the first letters of words. */
  static final char PREFIX_SIGN = '·';

  /** Stands before each part of a language's tag. */
  static final char LANGUAGE_SIGN = '§';

  /** The longest prefixes that are words of the index. */
  static final int LONGEST_PREFIX = 4;

  /** What lies beyond is kept and shown, but not found. */
  private static final int LONGEST_FIELD = 2_000_000;

  /** More than any real language tag (RFC 5646, 4.4.1). */
  private static final int LONGEST_TAG = 64;

  static IndexedText of(ArticleContent content, String url) {
    return new IndexedText(
        column(content.title()),
        column(content.standfirst() + "\n\n" + content.text()),
        column(content.siteName() + " " + host(url)),
        column(String.join("\n", content.authors())),
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
    List<Word> words = WordFolding.words(text.substring(0, Math.min(text.length(), LONGEST_FIELD)));
    StringBuilder column = new StringBuilder(text.length() + 64);
    Set<String> prefixes = new HashSet<>();
    for (Word word : words) {
      column.append(word.folded()).append(' ');
      addPrefixes(prefixes, word.folded(), word.spaced() ? LONGEST_PREFIX : 1);
    }
    for (String prefix : prefixes) {
      column.append(PREFIX_SIGN).append(prefix).append(' ');
    }
    return column.toString();
  }

  private static void addPrefixes(Set<String> prefixes, String word, int most) {
    int length = word.codePointCount(0, word.length());
    for (int letters = 1; letters <= Math.min(length, most); letters++) {
      prefixes.add(word.substring(0, word.offsetByCodePoints(0, letters)));
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
