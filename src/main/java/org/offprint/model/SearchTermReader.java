package org.offprint.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.SearchQueryLexer.Token;

/**
 * Reads single terms of a query.
 *
 * @param problems where to note what cannot be understood
 * @param caret where the query is still being typed; -1 if it is complete
 */
record SearchTermReader(List<SearchProblem> problems, int caret) {
  /** The term; null if nothing can be made of it. */
  @Nullable SearchTerm read(Token token) {
    String field = token.field();
    if (field == null) {
      return words(SearchField.ANYWHERE, token, token.value());
    }
    String keyword = field.toLowerCase(Locale.ROOT);
    return switch (keyword) {
      case "tag" -> named(token).<SearchTerm>map(SearchTerm.Tagged::new).orElse(null);
      case "lang" -> named(token).<SearchTerm>map(SearchTerm.InLanguage::new).orElse(null);
      case "is" -> state(token);
      case "saved" -> days(token).<SearchTerm>map(SearchTerm.Saved::new).orElse(null);
      case "published" -> days(token).<SearchTerm>map(SearchTerm.Published::new).orElse(null);
      default -> inField(keyword, token);
    };
  }

  private @Nullable SearchTerm inField(String keyword, Token token) {
    for (SearchField field : SearchField.values()) {
      if (field != SearchField.ANYWHERE && field.keyword().equals(keyword)) {
        return named(token).isEmpty() ? null : words(field, token, token.value());
      }
    }
    // "https://..." and "10:30" are what they are; a word before a colon looks like a mistake.
    if (keyword.chars().allMatch(Character::isLetter) && !token.value().startsWith("//")) {
      problems.add(new SearchProblem.NoSuchField(token.range(), field(token)));
    }
    return words(SearchField.ANYWHERE, token, token.field() + ":" + token.value());
  }

  private @Nullable SearchTerm words(SearchField field, Token token, String text) {
    if (!token.closed() && caret < 0) {
      problems.add(new SearchProblem.PhraseNotClosed(token.range()));
    }
    if (WordFolding.words(text).isEmpty()) {
      problems.add(new SearchProblem.NoWord(token.range()));
      return null;
    }
    boolean goesOn = token.end() == caret && (!token.quoted() || !token.closed());
    return new SearchTerm.Words(field, text, token.star() || goesOn);
  }

  private @Nullable SearchTerm state(Token token) {
    for (SearchState state : SearchState.values()) {
      if (state.keyword().equalsIgnoreCase(token.value())) {
        return new SearchTerm.Is(state);
      }
    }
    problems.add(new SearchProblem.NoSuchState(token.range()));
    return null;
  }

  private Optional<DateRange> days(Token token) {
    Optional<DateRange> days = DateRangeReader.read(token.value());
    if (days.isEmpty()) {
      problems.add(new SearchProblem.NoSuchDays(token.range()));
    }
    return days;
  }

  private Optional<String> named(Token token) {
    if (token.value().isBlank()) {
      problems.add(new SearchProblem.NothingInField(token.range(), field(token)));
      return Optional.empty();
    }
    return Optional.of(token.value().strip());
  }

  private static String field(Token token) {
    String field = token.field();
    return field == null ? "" : field;
  }
}
