package org.offprint.ui.versions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Document;
import org.offprint.library.Library;
import org.offprint.library.ReadersNotes;
import org.offprint.library.RefreshOutcome;
import org.offprint.library.VersionComparison;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleVersion;
import org.offprint.ui.controls.ArticleSurroundings;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;

/**
 * The versions of the article that is open: checked for, listed beside it, read and compared over
 * it. JavaFX thread.
 */
public final class VersionsDesk implements VersionsPane.Doer {
  private final Library library;
  private final TaskRunner tasks;
  private final TaskRunner fetching;
  private final ArticleSurroundings around;
  private final VersionReading over;
  private final VersionsPane pane = new VersionsPane(this);
  private final RefreshBar bar = new RefreshBar();
  private @Nullable Article article;
  private List<ArticleVersion> versions = List.of();
  private @Nullable RefreshRun run;

  /**
   * Nothing open yet.
   *
   * @param tasks reads the library
   * @param fetching runs what the network may take its time with
   */
  public VersionsDesk(
      Library library,
      TaskRunner tasks,
      TaskRunner fetching,
      VersionReading over,
      ArticleSurroundings around) {
    this.library = library;
    this.tasks = tasks;
    this.fetching = fetching;
    this.over = over;
    this.around = around;
    over.onClose(this::closeOver);
  }

  /** Shows how far a check has come; stands where the window wants it. */
  public Node bar() {
    return bar;
  }

  /** Another article is on the page; null for none. */
  public void opened(@Nullable Article shown) {
    boolean same = shown != null && article != null && shown.id().equals(article.id());
    article = shown;
    if (!same) {
      versions = List.of();
      around.showOver(null);
      around.showBanner(null);
      if (pane.equals(around.side()) && shown == null) {
        around.showSide(null);
      }
    }
    load();
  }

  /** The library changed: the versions may have. */
  public void load() {
    Article shown = article;
    if (shown != null) {
      tasks.run(
          () -> library.versions().of(shown.id()), found -> show(shown.id(), found), around::fault);
    }
  }

  private void show(ArticleId id, List<ArticleVersion> found) {
    if (article == null || !article.id().equals(id) || found.equals(versions)) {
      return;
    }
    int before = current() == null ? 0 : current().number();
    versions = found;
    int now = current() == null ? 0 : current().number();
    if (before != 0 && before != now) {
      around.reload(id);
    }
    pane.show(found);
    around.showBanner(banner());
  }

  /** "The text changed on ..."; null where it did not. */
  private @Nullable Node banner() {
    ArticleVersion current = current();
    if (current == null || current.number() < 2 || previous(current) == null) {
      return null;
    }
    Label words = new Label(Messages.text("version.changed", VersionWords.day(current.madeAt())));
    Button changes = new Button(Messages.text("action.show-changes"));
    changes.getStyleClass().addAll("flat", "accent", "small");
    changes.setOnAction(event -> showChanges());
    Button all = new Button(Messages.text("versions.title"));
    all.getStyleClass().addAll("flat", "small");
    all.setOnAction(event -> openPane());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox banner = new HBox(words, gap, changes, all);
    banner.setAlignment(Pos.CENTER_LEFT);
    banner.getStyleClass().add("version-banner");
    return banner;
  }

  private @Nullable ArticleVersion current() {
    return versions.stream().filter(ArticleVersion::current).findFirst().orElse(null);
  }

  /** The newest version before another one that was an article; any, if none was. */
  private @Nullable ArticleVersion previous(ArticleVersion version) {
    List<ArticleVersion> before =
        versions.stream().filter(other -> other.number() < version.number()).toList();
    return before.stream()
        .filter(other -> other.kind().equals("ARTICLE"))
        .findFirst()
        .or(() -> before.stream().findFirst())
        .orElse(null);
  }

  /** Shows the pane, or puts it away. */
  public void toggle() {
    if (pane.equals(around.side())) {
      close();
    } else if (article != null) {
      openPane();
    }
  }

  private void openPane() {
    around.showSide(pane);
    pane.focusFirst();
  }

  /** Shows what changed from the version before to the one that is shown. */
  public void showChanges() {
    ArticleVersion current = current();
    ArticleVersion before = current == null ? null : previous(current);
    if (current != null && before != null) {
      compare(before, current);
    } else if (article != null) {
      around.say(Messages.text("versions.one"));
    }
  }

  @Override
  public void compare(ArticleVersion before, ArticleVersion after) {
    Article shown = article;
    if (shown != null) {
      tasks.run(
          () -> library.versions().compare(shown.id(), before.number(), after.number()),
          found -> found.ifPresent(this::showDifference),
          around::fault);
    }
  }

  private void showDifference(VersionComparison comparison) {
    over.showDifference(comparison);
    around.showOver(over);
    over.focusText();
  }

  private record Read(Article article, Document document, ReadersNotes notes) {}

  @Override
  public void read(ArticleVersion version) {
    Article shown = article;
    if (shown != null) {
      tasks.run(
          () ->
              library
                  .versions()
                  .article(shown.id(), version.number())
                  .map(
                      found ->
                          new Read(
                              found, library.document(found.content()), library.notes().of(found))),
          (Optional<Read> found) ->
              found.ifPresent(
                  read -> {
                    over.showVersion(version, read.article(), read.document());
                    over.draw(read.article(), read.notes());
                    around.showOver(over);
                    over.focusText();
                  }),
          around::fault);
    }
  }

  private void closeOver() {
    around.showOver(null);
    around.focusText();
  }

  @Override
  public void makeCurrent(ArticleVersion version) {
    Article shown = article;
    if (shown != null) {
      closeOver();
      around.change(
          new CurrentStep(shown.id(), version.number()),
          Messages.text("version.done", VersionWords.day(version.madeAt())));
    }
  }

  @Override
  public void check() {
    if (article != null) {
      check(List.of(article.id()));
    }
  }

  /** Checks articles for changes; nothing happens while a check is under way. */
  public void check(Collection<ArticleId> ids) {
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

  @Override
  public void extractAgain() {
    Article shown = article;
    if (shown != null) {
      tasks.run(
          () -> library.versions().extractAgain(shown.id()),
          outcome -> {
            around.say(VersionWords.outcome(outcome));
            around.look();
          },
          around::fault);
    }
  }

  @Override
  public void close() {
    around.showSide(null);
    around.focusText();
  }

  /** Stops what is under way. */
  public void stop() {
    if (run != null) {
      run.stop();
    }
  }
}
