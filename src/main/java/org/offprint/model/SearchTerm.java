package org.offprint.model;

import java.util.List;

/** What a query asks of an article. */
public sealed interface SearchTerm {
  /** The words that speak for an article, in their order: none of those that it must not have. */
  default List<Words> words() {
    return switch (this) {
      case Words words -> List.of(words);
      case AllOf(List<SearchTerm> terms) ->
          terms.stream().flatMap(t -> t.words().stream()).toList();
      case AnyOf(List<SearchTerm> terms) ->
          terms.stream().flatMap(t -> t.words().stream()).toList();
      case Everything _, Tagged _, Is _, Saved _, Published _, InLanguage _, InList _, Not _ ->
          List.of();
    };
  }

  /** Asks for nothing: true of every article. */
  record Everything() implements SearchTerm {}

  /**
   * One word or several in a row.
   *
   * @param text as it was written; its case, accents and punctuation do not count
   * @param prefix whether the last word may go on
   */
  record Words(SearchField field, String text, boolean prefix) implements SearchTerm {}

  /** Has a tag of this name; case and accents do not count. */
  record Tagged(String name) implements SearchTerm {}

  record Is(SearchState state) implements SearchTerm {}

  /** Saved on one of these days, as the person's clock shows them. */
  record Saved(DateRange days) implements SearchTerm {}

  /** Published on one of these days, as the publisher's clock shows them. */
  record Published(DateRange days) implements SearchTerm {}

  /** In this language or a variety of it: "pt" is true of "pt-BR". */
  record InLanguage(String tag) implements SearchTerm {}

  /** In this list. Has no words in the language of queries. */
  record InList(ArticleList list) implements SearchTerm {}

  record Not(SearchTerm term) implements SearchTerm {}

  /** True if all of them are; at least two. */
  record AllOf(List<SearchTerm> terms) implements SearchTerm {
    public AllOf {
      terms = List.copyOf(terms);
    }
  }

  /** True if any of them is; at least two. */
  record AnyOf(List<SearchTerm> terms) implements SearchTerm {
    public AnyOf {
      terms = List.copyOf(terms);
    }
  }
}
