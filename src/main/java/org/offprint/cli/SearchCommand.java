package org.offprint.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSummary;
import org.offprint.model.SearchHit;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds articles; what could not be understood of the query is said, and the rest searched for. */
@Command(
    name = "search",
    description = {
      "Finds articles: id, title, and the words around what was found. Prints 50 at most, unless"
          + " --limit says otherwise.",
      "",
      "A query is words that all occur; \"a phrase\", begin*, -not, one OR other; title:, site:,"
          + " author:, tag:, lang:, is:unread|favourite|archived|incomplete, saved:2026-10..,"
          + " published:<2012-03.",
      ""
    },
    sortOptions = false)
final class SearchCommand implements Callable<Integer> {
  private static final int USUAL_LIMIT = 50;

  private final OffprintCommand offprint;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "The query.")
  private List<String> words = List.of();

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "newest",
      description = "newest or relevance; ${DEFAULT-VALUE} if not given.")
  private SearchOrder order = SearchOrder.NEWEST;

  @Mixin private final ListingOptions options = new ListingOptions();

  SearchCommand(OffprintCommand offprint) {
    this.offprint = offprint;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    int limit = options.limit(USUAL_LIMIT);
    SearchQuery query = QueryWords.read(spec.commandLine(), words);
    if (offprint.hasNothingYet(spec.commandLine().getErr())) {
      print(List.of(), spec.commandLine().getOut());
      return ExitCode.OK;
    }
    try (Library library = offprint.openExistingLibrary()) {
      Map<ArticleId, SearchHit> hits = new LinkedHashMap<>();
      library.search().search(query, order, limit).forEach(hit -> hits.put(hit.id(), hit));
      List<Found> found =
          library.summaries(List.copyOf(hits.keySet())).stream()
              .map(article -> new Found(article, Objects.requireNonNull(hits.get(article.id()))))
              .toList();
      print(found, spec.commandLine().getOut());
    }
    return ExitCode.OK;
  }

  private record Found(ArticleSummary article, SearchHit hit) {}

  private void print(List<Found> all, PrintWriter out) {
    if (options.json()) {
      out.println(
          all.stream()
              .map(found -> "\n " + Json.hit(found.article, found.hit))
              .collect(Collectors.joining(",", "[", all.isEmpty() ? "]" : "\n]")));
      return;
    }
    for (Found found : all) {
      String title = OneLine.of(found.article.title());
      out.println(found.article.id() + "\t" + title + "\t" + OneLine.of(found.hit.snippet()));
    }
  }
}
