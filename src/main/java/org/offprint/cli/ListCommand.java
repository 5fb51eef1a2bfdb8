package org.offprint.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleSummary;
import org.offprint.model.ListOrder;
import org.offprint.model.SearchOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Lists articles, last saved first, a page at a time so that a large library needs no more room.
 */
@Command(
    name = "list",
    description = {
      "Lists saved articles, last saved first: id, title, site.",
      "",
      "A query, as 'offprint search' takes it, leaves out what it does not find.",
      ""
    },
    sortOptions = false)
final class ListCommand implements Callable<Integer> {
  private static final int PAGE = 500;

  private final OffprintCommand offprint;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to list; all if empty.")
  private List<String> words = List.of();

  @Option(
      names = "--section",
      paramLabel = "NAME",
      defaultValue = "all",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private ArticleSection section = ArticleSection.ALL;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "saved",
      converter = Orders.class,
      completionCandidates = Orders.class,
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private ListOrder.Key order = ListOrder.Key.SAVED;

  @Option(names = "--reverse", description = "The last first.")
  private boolean reverse;

  @Mixin private final ListingOptions options = new ListingOptions();

  ListCommand(OffprintCommand offprint) {
    this.offprint = offprint;
    this.spec = CommandSpec.create();
  }

  @Override
  public Integer call() {
    int limit = options.limit(Integer.MAX_VALUE);
    PrintWriter out = spec.commandLine().getOut();
    Lines lines = options.json() ? new JsonLines(out) : new PlainLines(out);
    if (offprint.hasNothingYet(spec.commandLine().getErr())) {
      lines.start();
      lines.end();
      return ExitCode.OK;
    }
    try (Library library = offprint.openExistingLibrary()) {
      List<ArticleId> ids = ids(library, limit);
      lines.start();
      for (int from = 0; from < ids.size(); from += PAGE) {
        library
            .summaries(ids.subList(from, Math.min(from + PAGE, ids.size())))
            .forEach(lines::print);
      }
      lines.end();
    }
    return ExitCode.OK;
  }

  private List<ArticleId> ids(Library library, int limit) {
    ListOrder by = Orders.usual(order, reverse);
    ArticleList list = new ArticleList.InSection(section);
    if (words.isEmpty()) {
      return library.ids(list, by, 0, limit);
    }
    List<String> query = new ArrayList<>(words);
    if (section == ArticleSection.TRASH) {
      query.addFirst("is:trashed");
    }
    Set<ArticleId> found =
        new HashSet<>(
            library
                .search()
                .ids(
                    QueryWords.read(spec.commandLine(), query),
                    SearchOrder.NEWEST,
                    0,
                    Integer.MAX_VALUE));
    List<ArticleId> sorted = library.ids(list, by, 0, Integer.MAX_VALUE);
    // Only a query that asks for the trash finds something there.
    Stream<ArticleId> all =
        section == ArticleSection.ALL
            ? Stream.concat(
                sorted.stream(),
                library
                    .ids(new ArticleList.InSection(ArticleSection.TRASH), by, 0, Integer.MAX_VALUE)
                    .stream())
            : sorted.stream();
    return all.filter(found::contains).limit(limit).toList();
  }

  private sealed interface Lines {
    default void start() {}

    void print(ArticleSummary article);

    default void end() {}
  }

  private record PlainLines(PrintWriter out) implements Lines {
    @Override
    public void print(ArticleSummary article) {
      out.println(
          article.id()
              + "\t"
              + OneLine.of(article.title())
              + "\t"
              + OneLine.of(article.siteName()));
    }
  }

  /** An array that is written as it comes, one article a line. */
  private static final class JsonLines implements Lines {
    private final PrintWriter out;
    private boolean first = true;

    JsonLines(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void start() {
      out.print("[");
    }

    @Override
    public void print(ArticleSummary article) {
      out.print((first ? "\n " : ",\n ") + Json.summary(article));
      first = false;
    }

    @Override
    public void end() {
      out.println(first ? "]" : "\n]");
    }
  }
}
