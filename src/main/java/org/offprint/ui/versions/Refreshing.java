package org.offprint.ui.versions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.RefreshOutcome;
import org.offprint.model.ArticleId;
import org.offprint.ui.actions.ArticleSurroundings;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;

/** Checks articles for changes, shows how far it has come, and says what came of it. */
final class Refreshing {
  private final Library library;
  private final TaskRunner fetching;
  private final ArticleSurroundings around;
  private final RefreshBar bar = new RefreshBar();
  private @Nullable RefreshRun run;

  /**
   * Nothing under way.
   *
   * @param fetching runs what the network may take its time with
   */
  Refreshing(Library library, TaskRunner fetching, ArticleSurroundings around) {
    this.library = library;
    this.fetching = fetching;
    this.around = around;
  }

  /** Shows how far a check has come; hidden otherwise. */
  Node bar() {
    return bar;
  }

  /** Checks articles; nothing happens while a check is under way. */
  void check(Collection<ArticleId> ids) {
    if (run != null || ids.isEmpty()) {
      return;
    }
    Map<Result, Integer> results = new EnumMap<>(Result.class);
    List<RefreshOutcome> outcomes = new ArrayList<>();
    RefreshRun next =
        new RefreshRun(
            library,
            fetching,
            ids,
            (id, outcome) -> {
              results.merge(Result.of(outcome), 1, Integer::sum);
              outcomes.add(outcome);
              progress();
            },
            () -> finish(results, outcomes),
            around::fault);
    run = next;
    progress();
    next.start();
  }

  /** Stops what is under way. */
  void stop() {
    if (run != null) {
      run.stop();
    }
  }

  private void progress() {
    RefreshRun current = run;
    if (current != null) {
      bar.show(current.done(), current.all(), current::stop);
    }
  }

  private void finish(Map<Result, Integer> results, List<RefreshOutcome> outcomes) {
    RefreshRun over = run;
    run = null;
    bar.hide();
    around.look();
    if (over != null && over.all() == 1 && outcomes.size() == 1) {
      around.say(VersionWords.outcome(outcomes.getFirst()));
    } else {
      around.say(
          Messages.text(
              "refresh.done",
              outcomes.size(),
              results.getOrDefault(Result.CHANGED, 0),
              results.getOrDefault(Result.ASIDE, 0),
              results.getOrDefault(Result.FAILED, 0)));
    }
  }

  private enum Result {
    SAME,
    CHANGED,
    ASIDE,
    FAILED;

    static Result of(RefreshOutcome outcome) {
      return switch (outcome) {
        case RefreshOutcome.NotModified _, RefreshOutcome.Unchanged _ -> SAME;
        case RefreshOutcome.Changed _ -> CHANGED;
        case RefreshOutcome.KeptAside _ -> ASIDE;
        case RefreshOutcome.Failed _, RefreshOutcome.Cancelled _, RefreshOutcome.Gone _ -> FAILED;
      };
    }
  }
}
