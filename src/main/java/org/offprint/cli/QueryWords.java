package org.offprint.cli;

import java.util.List;
import org.offprint.library.QueryMistakes;
import org.offprint.model.SearchQuery;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Queries among the words of a command line, where "-not" is no option. */
final class QueryWords {
  private QueryWords() {}

  /** Leaves to a command's query what looks like an option but is none. */
  static void takenBy(CommandLine command) {
    command.setUnmatchedOptionsArePositionalParams(true);
    command.setPosixClusteredShortOptionsAllowed(false);
  }

  /**
   * The query; what is not understood of it is said on the error stream.
   *
   * @throws ParameterException if nothing of it is understood
   */
  static SearchQuery read(CommandLine command, List<String> words) {
    for (String word : words) {
      if (word.startsWith("--")) {
        throw new ParameterException(command, "Unknown option: '" + word + "'");
      }
    }
    SearchQuery query = SearchQuery.parse(String.join(" ", words));
    QueryMistakes mistakes = new QueryMistakes();
    List<String> problems =
        query.problems().stream().map(mistakes::sentence).map(OneLine::of).distinct().toList();
    if (query.isEmpty() && !problems.isEmpty()) {
      throw new ParameterException(command, String.join(" ", problems));
    }
    problems.forEach(problem -> ErrorLine.print(command.getErr(), problem));
    return query;
  }
}
