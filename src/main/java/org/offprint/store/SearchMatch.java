package org.offprint.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.model.SearchField;
import org.offprint.model.SearchTerm;
import org.offprint.model.WordPattern;

/**
 * Writes the part of a query that is about words in the language of FTS5
 * (https://sqlite.org/fts5.html, section 3).
 *
 * @param leftOut fields that plain words are not looked for in
 * @param inTitle whether plain words are looked for in the title alone
 */
record SearchMatch(Set<SearchField> leftOut, boolean inTitle) {
  private static final String ALL_TEXT = "title text site author ";

  /** The expression; null if the term is not, or not only, about words. */
  @Nullable String of(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Words words -> words(words);
      case SearchTerm.InLanguage language -> language(language.tag());
      case SearchTerm.AnyOf any -> any(any.terms());
      case SearchTerm.AllOf all -> all(all.terms());
      case SearchTerm.Everything _,
          SearchTerm.Tagged _,
          SearchTerm.Is _,
          SearchTerm.Saved _,
          SearchTerm.Published _,
          SearchTerm.InList _,
          SearchTerm.Not _ ->
          null;
    };
  }

  private @Nullable String any(List<SearchTerm> terms) {
    List<String> parts = new ArrayList<>();
    for (SearchTerm term : terms) {
      String part = of(term);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return "(" + String.join(" OR ", parts) + ")";
  }

  private @Nullable String all(List<SearchTerm> terms) {
    List<String> wanted = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    for (SearchTerm term : terms) {
      String part = of(term instanceof SearchTerm.Not not ? not.term() : term);
      if (part == null) {
        return null;
      }
      (term instanceof SearchTerm.Not ? unwanted : wanted).add(part);
    }
    return wanted.isEmpty() ? null : all(wanted, unwanted);
  }

  /** All of the one and none of the other. */
  static String all(List<String> wanted, List<String> unwanted) {
    String all = "(" + String.join(" AND ", wanted) + ")";
    return unwanted.isEmpty() ? all : "(" + all + " NOT (" + String.join(" OR ", unwanted) + "))";
  }

  private String words(SearchTerm.Words words) {
    WordPattern pattern = WordPattern.of(words.text(), words.prefix());
    return switch (words.field()) {
      // The last column has nothing that words are made of; not to name the others is quicker.
      case ANYWHERE ->
          inTitle
              ? title(pattern)
              : leftOut.isEmpty() ? phrase(pattern) : columns() + " : " + phrase(pattern);
      case TITLE -> title(pattern);
      case TEXT -> text(pattern);
      case SITE -> "site : " + phrase(pattern);
      case AUTHOR -> "author : " + phrase(pattern);
      case COMMENT -> "comments : " + phrase(pattern);
      case NOTE -> "notes : " + phrase(pattern);
    };
  }

  /** The words in any column. */
  static String phrase(WordPattern pattern) {
    return isShort(pattern)
        ? beginning(pattern, String.valueOf(IndexedText.PREFIX_SIGN), "")
        : plainPhrase(pattern);
  }

  private static String text(WordPattern pattern) {
    return isShort(pattern)
        ? "("
            + "text : "
            + beginning(pattern, String.valueOf(IndexedText.PREFIX_SIGN), "")
            + " NOT "
            + quoted(List.of(IndexedText.TITLE_ONLY + pattern.words().getLast()))
            + ")"
        : "text : " + plainPhrase(pattern);
  }

  /** The same in the title. */
  static String title(WordPattern pattern) {
    if (isShort(pattern)) {
      return beginning(pattern, IndexedText.TITLE_PREFIX, "title : ");
    }
    return pattern.words().size() == 1
        ? signed(IndexedText.TITLE_SIGN, pattern)
        : "title : " + plainPhrase(pattern);
  }

  /** The last word of a pattern behind a sign. */
  static String signed(char sign, WordPattern pattern) {
    return quoted(List.of(sign + pattern.words().getLast())) + (pattern.prefix() ? " *" : "");
  }

  /** A phrase as it stands, with however few letters of its last word. */
  private static String plainPhrase(WordPattern pattern) {
    return quoted(pattern.words()) + (pattern.prefix() ? " *" : "");
  }

  /** Whether the first letters of the last word are a word of the index. */
  static boolean isShort(WordPattern pattern) {
    String last = pattern.words().getLast();
    int length = last.codePointCount(0, last.length());
    return pattern.prefix()
        && (pattern.spaced()
            ? length <= IndexedText.LONGEST_PREFIX
            : length == 1 && pattern.words().size() == 1);
  }

  private static String beginning(WordPattern pattern, String sign, String column) {
    List<String> words = pattern.words();
    String beginning = quoted(List.of(sign + words.getLast()));
    // While a phrase is typed its last letter or two need not follow directly yet.
    return words.size() == 1
        ? beginning
        : "(" + column + quoted(words.subList(0, words.size() - 1)) + " AND " + beginning + ")";
  }

  private static String quoted(List<String> words) {
    // Folded words have neither quotation marks nor anything else that FTS5 understands.
    return words.stream().collect(Collectors.joining(" ", "\"", "\""));
  }

  private String columns() {
    return "{"
        + ALL_TEXT
        + (leftOut.contains(SearchField.COMMENT) ? "" : "comments ")
        + (leftOut.contains(SearchField.NOTE) ? "" : "notes")
        + "}";
  }

  private static String language(String tag) {
    String word = IndexedText.languageWord(tag);
    return "marks : \"" + (word.isEmpty() ? IndexedText.LANGUAGE_SIGN : word) + "\"";
  }
}
