package org.offprint.ui.list;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.model.StatusChange;
import org.offprint.ui.list.ArticleIds.Difference;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * Which articles the list shows, without any view of them. Loads in the background; what the person
 * does is shown ahead of the library and set right by the next load. Used on the JavaFX thread.
 */
final class ArticleListModel {
  private final Library library;
  private final TaskRunner tasks;
  private final SelectionKeeper selection;
  private final Consumer<? super Exception> failed;
  private final ArticleIds ids = new ArticleIds();
  private final RowTexts rows;
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
  private Listing listing = Listing.of(ArticleSection.ALL);
  private KeptRows kept = KeptRows.NONE;
  private final List<Runnable> afterLoad = new ArrayList<>();
  private @Nullable Running loading;

  /** Keeps the same articles selected while the list changes. */
  @FunctionalInterface
  interface SelectionKeeper {
    /**
     * Runs {@code change}.
     *
     * @param nextIfGone the row to select if all selected ones are gone; -1 for none
     */
    void around(Runnable change, int nextIfGone);
  }

  /** What a load brought. */
  private record Loaded(List<ArticleId> ids, Difference difference) {}

  ArticleListModel(
      Library library,
      TaskRunner tasks,
      InstantSource clock,
      Runnable rowsArrived,
      SelectionKeeper selection,
      Consumer<? super Exception> failed) {
    this.library = library;
    this.tasks = tasks;
    this.selection = selection;
    this.failed = failed;
    this.rows = new RowTexts(library, tasks, clock, ids, rowsArrived, failed);
  }

  ArticleIds ids() {
    return ids;
  }

  RowTexts rows() {
    return rows;
  }

  Listing listing() {
    return listing;
  }

  /** Whether the listing's articles are known; false for the moment after a change of listing. */
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** Turns to something else. */
  void show(Listing next, Runnable then) {
    listing = next;
    kept = KeptRows.NONE;
    loaded.set(false);
    afterLoad.clear();
    afterLoad.add(then);
    load();
  }

  /** Looks again: the library has changed. What a load before was to be followed by still is. */
  void reload(Runnable then) {
    rows.renew();
    afterLoad.add(then);
    load();
  }

  private void load() {
    if (loading != null) {
      loading.cancel();
    }
    Listing wanted = listing;
    KeptRows staying = kept;
    List<ArticleId> shown = ids.snapshot();
    int version = ids.version();
    loading =
        tasks.run(
            () -> {
              List<ArticleId> held = ListingIds.of(library, wanted);
              KeptRows welcome = staying.without(putAway(staying.lackingIn(held), wanted));
              List<ArticleId> next = welcome.mergedInto(held, shown);
              return new Loaded(next, Difference.between(shown, next));
            },
            result -> {
              loading = null;
              take(result, version);
              loaded.set(true);
              List<Runnable> now = List.copyOf(afterLoad);
              afterLoad.clear();
              now.forEach(Runnable::run);
            },
            thrown -> {
              loading = null;
              afterLoad.clear();
              failed.accept(thrown);
            });
  }

  /** Those that left the listing for good: archived or deleted, not only read or unmarked. */
  private List<ArticleId> putAway(List<ArticleId> gone, Listing from) {
    Set<ArticleId> stay = new HashSet<>();
    for (ArticleSummary summary : library.summaries(gone)) {
      ArticleStatus status = summary.status();
      boolean archived = from.is(ArticleSection.UNREAD) && status.archived();
      if (!status.trashed() && !archived) {
        stay.add(summary.id());
      }
    }
    return gone.stream().filter(id -> !stay.contains(id)).toList();
  }

  private void take(Loaded result, int shownVersion) {
    boolean changedMeanwhile = ids.version() != shownVersion;
    Difference difference =
        changedMeanwhile ? Difference.between(ids.snapshot(), result.ids()) : result.difference();
    if (!difference.isEmpty()) {
      selection.around(() -> ids.replace(result.ids(), difference), -1);
    }
  }

  /**
   * Shows what the person did, before the library has it: changed rows, and rows leaving the
   * section.
   */
  void changed(List<ArticleId> changed, StatusChange change) {
    rows.change(changed, change::appliedTo);
    switch (change) {
      case MARK_READ -> keep(changed, listing.is(ArticleSection.UNREAD));
      case REMOVE_FROM_FAVOURITES -> keep(changed, listing.is(ArticleSection.FAVOURITES));
      case MARK_UNREAD, ADD_TO_FAVOURITES -> {
        // They enter a section; none leaves.
      }
      case ARCHIVE -> leave(changed, listing.is(ArticleSection.UNREAD));
      case UNARCHIVE -> leave(changed, listing.is(ArticleSection.ARCHIVE));
      case MOVE_TO_TRASH -> leave(changed, !listing.is(ArticleSection.TRASH));
      case RESTORE_FROM_TRASH -> leave(changed, listing.is(ArticleSection.TRASH));
    }
  }

  private void keep(List<ArticleId> changed, boolean leavesSection) {
    if (leavesSection) {
      kept = kept.with(changed);
    }
  }

  private void leave(List<ArticleId> leaving, boolean leavesSection) {
    if (!leavesSection) {
      return;
    }
    kept = kept.without(leaving);
    Set<ArticleId> gone = new HashSet<>(leaving);
    List<ArticleId> rest = new ArrayList<>(ids.size());
    for (ArticleId id : ids.snapshot()) {
      if (!gone.contains(id)) {
        rest.add(id);
      }
    }
    Difference difference = Difference.between(ids.snapshot(), rest);
    selection.around(() -> ids.replace(rest, difference), difference.start());
  }
}
