package org.offprint.ui.versions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Document;
import org.offprint.library.Library;
import org.offprint.library.ReadersNotes;
import org.offprint.library.VersionComparison;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleVersion;
import org.offprint.ui.actions.ArticleSurroundings;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;

/**
 * The versions of the article that is open: checked for, listed beside it, read and compared over
 * it. JavaFX thread.
 */
public final class VersionsDesk implements VersionsPane.Doer {
  private final Library library;
  private final TaskRunner tasks;
  private final Refreshing refreshing;
  private final ArticleSurroundings around;
  private final VersionReading over;
  private final VersionsPane pane = new VersionsPane(this);
  private @Nullable Article article;
  private List<ArticleVersion> versions = List.of();
  private boolean unread;

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
    this.refreshing = new Refreshing(library, fetching, around);
    this.over = over;
    this.around = around;
    over.onClose(this::closeOver);
  }

  /** Shows how far a check has come; stands where the window wants it. */
  public Node bar() {
    return refreshing.bar();
  }

  /**
   * Another article is on the page; null for none.
   *
   * @param changed whether its text is another than the one that was read last
   */
  public void opened(@Nullable Article shown, boolean changed) {
    boolean same = shown != null && article != null && shown.id().equals(article.id());
    article = shown;
    unread = changed || (same && unread);
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
    ArticleVersion before = current == null ? null : previous(current);
    return current == null || before == null
        ? null
        : new VersionBanner(current, before, unread, this::showChanges, this::openPane);
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
                    over.draw(read.article(), read.document(), read.notes());
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
    refreshing.check(ids);
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
    refreshing.stop();
  }
}
