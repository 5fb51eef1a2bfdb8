package org.offprint.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.DateRange;
import org.offprint.model.SearchState;
import org.offprint.model.SearchTerm;
import org.offprint.model.Tag;

/** Writes terms of a query as SQL conditions on {@code article}, and collects their arguments. */
final class SearchConditions {
  /** Pictures are missing, or the page held less than an article. */
  private static final String INCOMPLETE =
      """
      (missing_images > 0 OR EXISTS (SELECT 1 FROM version AS shown
        WHERE shown.article_id = article.id AND shown.number = article.version
          AND shown.kind <> 'ARTICLE'))\
      """;

  private static final ArticleList TRASH = new ArticleList.InSection(ArticleSection.TRASH);

  private final SearchMatch match;
  private final ZoneId zone;
  private final List<Object> arguments = new ArrayList<>();

  /** Conditions for someone whose clock shows the time of {@code zone}. */
  SearchConditions(SearchMatch match, ZoneId zone) {
    this.match = match;
    this.zone = zone;
  }

  /** What the question marks of all conditions so far stand for. */
  List<Object> arguments() {
    return arguments;
  }

  String of(SearchTerm term) {
    String words = match.of(term);
    if (words != null) {
      arguments.add(words);
      return "article.id IN (SELECT rowid FROM search WHERE search MATCH ?)";
    }
    return switch (term) {
      case SearchTerm.Everything _ -> "1";
      case SearchTerm.Is is -> of(is.state());
      case SearchTerm.Tagged tagged -> tagged(tagged.name());
      case SearchTerm.Saved saved -> within("saved_at", saved.days(), zone);
      case SearchTerm.Published published ->
          "(published IS NOT NULL AND "
              + within("published", published.days(), ZoneOffset.UTC)
              + ")";
      case SearchTerm.InList in -> "(" + within(in.list()) + ")";
      case SearchTerm.Not not -> "NOT " + of(not.term());
      case SearchTerm.AllOf all -> joined(all.terms(), " AND ");
      case SearchTerm.AnyOf any -> joined(any.terms(), " OR ");
      case SearchTerm.Words _, SearchTerm.InLanguage _ ->
          throw new IllegalStateException("Words are matched: " + term);
    };
  }

  private String within(ArticleList list) {
    Lists.argument(list).ifPresent(arguments::add);
    return Lists.condition(list);
  }

  private static String of(SearchState state) {
    return switch (state) {
      case READ -> "read = 1";
      case UNREAD -> "read = 0";
      case FAVOURITE -> "favourite = 1";
      case ARCHIVED -> "archived = 1";
      case INCOMPLETE -> INCOMPLETE;
      case TRASHED -> "trashed = 1";
    };
  }

  private String joined(List<SearchTerm> terms, String between) {
    return terms.stream().map(this::of).collect(Collectors.joining(between, "(", ")"));
  }

  private String tagged(String name) {
    arguments.add(Tag.folded(name));
    return """
    article.id IN (SELECT article_id FROM article_tag JOIN tag ON tag.id = tag_id
      WHERE folded = ?)\
    """;
  }

  private String within(String column, DateRange days, ZoneId clock) {
    List<String> limits = new ArrayList<>();
    if (days.from() != null) {
      limits.add("article." + column + " >= ?");
      arguments.add(millis(days.from(), clock));
    }
    if (days.until() != null) {
      limits.add("article." + column + " < ?");
      arguments.add(millis(days.until(), clock));
    }
    return limits.stream().collect(Collectors.joining(" AND ", "(", ")"));
  }

  private static long millis(LocalDate day, ZoneId clock) {
    return day.atStartOfDay(clock).toInstant().toEpochMilli();
  }

  /** Whether a term asks about the trash, which is left out otherwise. */
  static boolean mentionsTrash(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Is is -> is.state() == SearchState.TRASHED;
      case SearchTerm.InList in -> in.list().equals(TRASH);
      case SearchTerm.Not not -> mentionsTrash(not.term());
      case SearchTerm.AllOf all -> all.terms().stream().anyMatch(SearchConditions::mentionsTrash);
      case SearchTerm.AnyOf any -> any.terms().stream().anyMatch(SearchConditions::mentionsTrash);
      case SearchTerm.Everything _,
          SearchTerm.Words _,
          SearchTerm.Tagged _,
          SearchTerm.Saved _,
          SearchTerm.Published _,
          SearchTerm.InLanguage _ ->
          false;
    };
  }
}
