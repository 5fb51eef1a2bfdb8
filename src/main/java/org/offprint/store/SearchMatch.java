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
 */
record SearchMatch(Set<SearchField> leftOut) {
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
    String phrase = phrase(WordPattern.of(words.text(), words.prefix()));
    // The last column has nothing that words are made of; not to name the others is quicker.
    return words.field() == SearchField.ANYWHERE && leftOut.isEmpty()
        ? phrase
        : columns(words.field()) + " : " + phrase;
  }

  private static String phrase(WordPattern pattern) {
    List<String> words = pattern.words();
    String last = words.getLast();
    int length = last.codePointCount(0, last.length());
    boolean isShort =
        pattern.spaced() ? length <= IndexedText.LONGEST_PREFIX : length == 1 && words.size() == 1;
    if (!pattern.prefix() || !isShort) {
      return quoted(words) + (pattern.prefix() ? " *" : "");
    }
    String beginning = quoted(List.of(IndexedText.PREFIX_SIGN + last));
    // While a phrase is typed its last letter or two need not follow directly yet.
    return words.size() == 1
        ? beginning
        : "(" + quoted(words.subList(0, words.size() - 1)) + " AND " + beginning + ")";
  }

  private static String quoted(List<String> words) {
    // Folded words have neither quotation marks nor anything else that FTS5 understands.
    return words.stream().collect(Collectors.joining(" ", "\"", "\""));
  }

  private String columns(SearchField field) {
    return switch (field) {
      case ANYWHERE ->
          "{"
              + ALL_TEXT
              + (leftOut.contains(SearchField.COMMENT) ? "" : "comments ")
              + (leftOut.contains(SearchField.NOTE) ? "" : "notes")
              + "}";
      case TITLE -> "title";
      case TEXT -> "text";
      case SITE -> "site";
      case AUTHOR -> "author";
      case COMMENT -> "comments";
      case NOTE -> "notes";
    };
  }

  private static String language(String tag) {
    String word = IndexedText.languageWord(tag);
    return "marks : \"" + (word.isEmpty() ? IndexedText.LANGUAGE_SIGN : word) + "\"";
  }
}
