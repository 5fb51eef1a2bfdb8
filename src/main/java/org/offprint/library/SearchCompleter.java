package org.offprint.library;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.ListOrder;
import org.offprint.model.SearchField;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchQuery;
import org.offprint.model.SearchState;
import org.offprint.model.Site;
import org.offprint.model.Tag;
import org.offprint.model.WordFolding;
import org.offprint.store.ArticleDatabase;

/** Proposes how a query may go on. */
final class SearchCompleter {
  private static final int MOST = 8;

  /** Proposals come from so many of the newest articles: that is quick in any library. */
  private static final int LOOKED_AT = 500;

  private static final List<String> FIELDS =
      Stream.concat(
              Arrays.stream(SearchField.values())
                  .filter(field -> field != SearchField.ANYWHERE)
                  .map(SearchField::keyword),
              Stream.of("tag", "is", "saved", "published", "lang"))
          .sorted()
          .toList();

  private final ArticleDatabase database;

  SearchCompleter(ArticleDatabase database) {
    this.database = database;
  }

  List<SearchCompletion> completions(String text, int caret) {
    int start = wordStart(text, caret);
    String word = text.substring(start, caret);
    int colon = word.indexOf(':');
    if (colon < 0) {
      return word.isEmpty() ? List.of() : fields(word.toLowerCase(Locale.ROOT), start, caret);
    }
    String typed = word.substring(colon + 1).replace("\"", "");
    int from = start + colon + 1;
    return switch (word.substring(0, colon).toLowerCase(Locale.ROOT)) {
      case "tag" ->
          database.tags().beginning(typed, MOST).stream()
              .map(Tag::name)
              .map(name -> new SearchCompletion(from, caret, quoted(name), name))
              .toList();
      case "is" ->
          Arrays.stream(SearchState.values())
              .map(SearchState::keyword)
              .filter(keyword -> keyword.startsWith(typed.toLowerCase(Locale.ROOT)))
              .map(keyword -> new SearchCompletion(from, caret, keyword + " ", keyword))
              .toList();
      case "site" -> sites(typed, from, caret);
      case "author" -> authors(typed, from, caret);
      case "lang" -> languages(typed, from, caret);
      default -> List.of();
    };
  }

  private List<SearchCompletion> sites(String typed, int from, int caret) {
    String folded = WordFolding.folded(typed);
    return database.sites().stream()
        .filter(site -> (" " + WordFolding.folded(site.name())).contains(" " + folded))
        .sorted((one, other) -> Integer.compare(other.articles(), one.articles()))
        .limit(MOST)
        .map(Site::name)
        .map(name -> new SearchCompletion(from, caret, quoted(name), name))
        .toList();
  }

  /** The authors of the newest articles by anyone of that name. */
  private List<SearchCompletion> authors(String typed, int from, int caret) {
    String folded = WordFolding.folded(typed);
    SearchQuery query = SearchQuery.parse(folded.isEmpty() ? "" : "author:\"" + folded + "\"*");
    List<ArticleId> newest =
        database.search().ids(query, SearchOrder.NEWEST, ZoneOffset.UTC, 0, LOOKED_AT);
    return database.authors(newest).stream()
        .filter(name -> (" " + WordFolding.folded(name)).contains(" " + folded))
        .limit(MOST)
        .map(name -> new SearchCompletion(from, caret, quoted(name), name))
        .toList();
  }

  /** The languages of the newest articles, by their tags and their names. */
  private List<SearchCompletion> languages(String typed, int from, int caret) {
    ArticleList all = new ArticleList.InSection(ArticleSection.ALL);
    List<ArticleId> newest = database.ids(all, ListOrder.STANDARD, 0, LOOKED_AT);
    return database.summaries(newest).stream()
        .map(summary -> Locale.forLanguageTag(summary.language()).getLanguage())
        .filter(tag -> !tag.isEmpty())
        .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .filter(tag -> isCalled(tag, typed))
        .limit(MOST)
        .map(tag -> new SearchCompletion(from, caret, tag + " ", tag + " \u00B7 " + name(tag)))
        .toList();
  }

  private static boolean isCalled(String tag, String typed) {
    String folded = WordFolding.folded(typed);
    return tag.startsWith(folded) || WordFolding.folded(name(tag)).startsWith(folded);
  }

  private static String name(String tag) {
    return Locale.of(tag).getDisplayLanguage();
  }

  private static List<SearchCompletion> fields(String word, int start, int caret) {
    return FIELDS.stream()
        .filter(field -> field.startsWith(word))
        .map(field -> new SearchCompletion(start, caret, field + ":", field + ":"))
        .toList();
  }

  /** Where the word before the caret begins; spaces inside quotation marks belong to it. */
  private static int wordStart(String text, int caret) {
    boolean quoted = false;
    int start = 0;
    for (int at = 0; at < caret; at++) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (Character.isWhitespace(c) || c == '(' || c == ')' || c == '|')) {
        start = at + 1;
      }
    }
    return start < caret && text.charAt(start) == '-' ? start + 1 : start;
  }

  private static String quoted(String name) {
    boolean plain =
        name.chars().noneMatch(c -> Character.isWhitespace(c) || "()|\"".indexOf(c) >= 0);
    return (plain ? name : "\"" + name.replace("\"", "") + "\"") + " ";
  }
}
