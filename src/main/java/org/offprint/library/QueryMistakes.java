package org.offprint.library;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.i18n.WordBundle;
import org.offprint.model.SearchField;
import org.offprint.model.SearchProblem;
import org.offprint.model.SearchState;

/** Says what is wrong with a query and, where possible, what would be right. */
public final class QueryMistakes {
  private final WordBundle sentences = new WordBundle("org.offprint.library.failures");

  /** A sentence about a mistake. */
  public String sentence(SearchProblem problem) {
    return switch (problem) {
      case SearchProblem.NoSuchField none ->
          sentences.text("query.no-such-field", none.field(), fields());
      case SearchProblem.PhraseNotClosed _ -> sentences.text("query.phrase-not-closed");
      case SearchProblem.NoWord _ -> sentences.text("query.no-word");
      case SearchProblem.NoSuchState _ -> sentences.text("query.no-such-state", states());
      case SearchProblem.NoSuchDays _ -> sentences.text("query.no-such-days");
      case SearchProblem.NothingInField empty ->
          sentences.text("query.nothing-in-field", empty.field());
      case SearchProblem.NothingToClose _ -> sentences.text("query.nothing-to-close");
      case SearchProblem.GroupNotClosed _ -> sentences.text("query.group-not-closed");
      case SearchProblem.TooDeep _ -> sentences.text("query.too-deep");
      case SearchProblem.OneSided _ -> sentences.text("query.one-sided");
      case SearchProblem.NothingToLeaveOut _ -> sentences.text("query.nothing-to-leave-out");
      case SearchProblem.CannotBeLeftOut _ -> sentences.text("query.cannot-be-left-out");
      case SearchProblem.TooManyTerms many -> sentences.text("query.too-many-terms", many.most());
    };
  }

  private static String fields() {
    return Stream.concat(
            Arrays.stream(SearchField.values())
                .filter(field -> field != SearchField.ANYWHERE)
                .map(SearchField::keyword),
            Stream.of("tag", "is", "saved", "published", "lang"))
        .collect(Collectors.joining(", "));
  }

  private static String states() {
    return Arrays.stream(SearchState.values())
        .map(SearchState::keyword)
        .collect(Collectors.joining(", "));
  }
}
