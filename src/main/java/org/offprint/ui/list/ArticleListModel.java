package org.offprint.ui.list;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.StatusChange;
import org.offprint.ui.list.IdArray.Difference;
import org.offprint.ui.task.TaskRunner;

/**
 * Which articles the list shows, without any view of them. The first rows are loaded first, so that
 * they are there as soon in a library of a million; all ids follow. What the person does is shown
 * ahead of the library and set right by the next load. Used on the JavaFX thread.
 */
final class ArticleListModel {
  /** A larger change is not told row by row. */
  private static final int MOST_TOLD = 5_000;

  /** The first row that differs. */
  private static final int NEXT = Integer.MIN_VALUE;

  private final Library library;
  private final ListLoads loads;
  private final ListModelView view;
  private final Consumer<? super Exception> failed;
  private final RowTexts rows;
  private final List<Runnable> afterFirst = new ArrayList<>();
  private final List<Runnable> afterLoad = new ArrayList<>();
  private ArticleIds ids = new ArticleIds(IdArray.EMPTY);
  private StoryRows stories = StoryRows.EMPTY;
  private ListSource source;
  private String name = "";
  private boolean trashed;
  private KeptRows kept = KeptRows.NONE;
  private boolean firstHere = true;
  private boolean changedMeanwhile;

  ArticleListModel(
      Library library,
      TaskRunner tasks,
      InstantSource clock,
      ListModelView view,
      Consumer<? super Exception> failed) {
    this.library = library;
    this.loads = new ListLoads(tasks, clock, this::failed);
    this.view = view;
    this.failed = failed;
    this.rows = new RowTexts(tasks, clock, view::known, failed);
    this.source = new ListSource(library, Listing.of(ArticleSection.ALL), Arrangement.STANDARD);
  }

  /** The articles that have a row. */
  ArticleIds ids() {
    return ids;
  }

  /** The same, and what is folded away. */
  StoryRows stories() {
    return stories;
  }

  RowTexts rows() {
    return rows;
  }

  Listing listing() {
    return source.listing();
  }

  /** The name of the list, as far as the library names it. */
  String name() {
    return name;
  }

  /** Whether nothing is listed because all that would be lies in the trash, as far as is known. */
  boolean isTrashed() {
    return trashed;
  }

  /** Whether every article of the list is known. */
  boolean isWhole() {
    return firstHere && ids.snapshot().isWhole();
  }

  /** Runs {@code action} once every article of the list is known; never if that fails. */
  void whenWhole(Runnable action) {
    if (isWhole()) {
      action.run();
    } else {
      afterLoad.add(action);
    }
  }

  /** Turns to something else, or to another order of it. */
  void show(Listing listing, Arrangement arrangement, Runnable then) {
    ListSource next = new ListSource(library, listing, arrangement);
    boolean known = isWhole() && !loads.busy() && next.differsInFolding(source);
    source = next;
    firstHere = false;
    afterFirst.clear();
    afterLoad.clear();
    afterFirst.add(then);
    if (known) {
      changedMeanwhile = false;
      loads.folded(next, stories.all(), folded -> begin(next, folded, List.of()));
    } else {
      kept = KeptRows.NONE;
      load();
    }
  }

  /** Shows another list, which has its first rows at least. */
  private void begin(ListSource from, StoryRows folded, List<RowText> known) {
    firstHere = true;
    stories = folded;
    ids = new ArticleIds(folded.rows());
    rows.show(from, ids, folded, known);
    view.replaced();
    run(afterFirst);
    if (folded.all().isWhole() && !changedMeanwhile) {
      run(afterLoad);
    } else if (!loads.busy()) {
      loadAll(view.painted());
    }
  }

  /** Looks again: the library has changed. What a load before was to be followed by still is. */
  void reload(Runnable then) {
    rows.renew();
    afterLoad.add(then);
    if (!firstHere && loads.busy()) {
      // To begin anew would only keep the first rows waiting.
      changedMeanwhile = true;
    } else {
      load();
    }
  }

  /** The list as it is now. */
  ListPlace place() {
    return new ListPlace(source, ids, stories, name, kept, firstHere);
  }

  /** Goes back to a list, and looks whether it has changed. */
  void goBack(ListPlace place, Runnable then) {
    source = place.source();
    kept = place.kept();
    name = place.name();
    firstHere = place.firstHere();
    afterFirst.clear();
    afterLoad.clear();
    if (firstHere) {
      ids = place.ids();
      stories = place.stories();
      rows.show(source, ids, stories, List.of());
      view.replaced();
      then.run();
    } else {
      afterFirst.add(then);
    }
    load();
  }

  private void load() {
    if (firstHere) {
      loadAll(ListLoads.NOTHING_TO_PAINT);
    } else {
      ListSource from = source;
      changedMeanwhile = false;
      loads.first(
          from,
          beginning -> {
            name = beginning.name();
            trashed = beginning.trashed();
            begin(from, beginning.stories(), beginning.rows());
          });
    }
  }

  private void loadAll(Future<?> painted) {
    StoryRows shown = stories;
    loads.all(
        source,
        kept,
        shown,
        painted,
        whole -> {
          name = whole.name();
          trashed = whole.trashed();
          take(whole.stories(), shown);
          run(afterLoad);
        });
  }

  private void failed(Exception thrown) {
    afterFirst.clear();
    afterLoad.clear();
    failed.accept(thrown);
  }

  private static void run(List<Runnable> actions) {
    List<Runnable> now = List.copyOf(actions);
    actions.clear();
    now.forEach(Runnable::run);
  }

  /** Takes what was loaded while {@code before} was shown; since then it may have been unfolded. */
  private void take(StoryRows loaded, StoryRows before) {
    boolean same = stories.open().equals(before.open());
    StoryRows next = same ? loaded : loaded.unfolding(stories.open());
    if (stories.hidden() > 0 || next.hidden() > 0) {
      // Which rows stand for others may have changed, and they say so.
      rows.renew();
    }
    if (!show(next, -1)) {
      ids.learn(next.rows());
      view.known();
    }
  }

  /**
   * Shows the same list with other rows.
   *
   * @param nextIfGone the row to select if all selected ones are gone; -1 for none
   * @return false if the rows are the same
   */
  private boolean show(StoryRows next, int nextIfGone) {
    Difference difference = ids.snapshot().to(next.rows());
    stories = next;
    rows.fold(next);
    if (difference.isEmpty()) {
      return false;
    }
    if (difference.oldEnd() - difference.start() <= MOST_TOLD) {
      int chosen = nextIfGone == NEXT ? difference.start() : nextIfGone;
      view.keepSelection(() -> ids.replace(next.rows(), difference), chosen);
    } else {
      exchange(next.rows());
    }
    return true;
  }

  private void exchange(IdArray next) {
    ids = new ArticleIds(next);
    rows.show(ids);
    view.exchanged();
  }

  /**
   * Shows what the person did, before the library has it: changed rows, and rows leaving the
   * section.
   */
  void changed(List<ArticleId> changed, StatusChange change) {
    rows.change(changed, change::appliedTo);
    switch (Departure.of(listing(), change)) {
      case STAYS -> {}
      case STAYS_FOR_NOW -> kept = kept.with(changed);
      case LEAVES -> leave(changed);
    }
  }

  private void leave(List<ArticleId> leaving) {
    kept = kept.without(leaving);
    trashed = listing().is(ArticleSection.ALL);
    show(stories.without(leaving), NEXT);
  }

  /** Unfolds the stories of these. */
  void unfold(Collection<ArticleId> ids) {
    Set<ArticleId> open = new HashSet<>(stories.open());
    open.addAll(ids);
    show(stories.unfolding(open), -1);
  }

  /** Folds or unfolds the story of an article that the list has; nothing happens if it is so. */
  void fold(ArticleId id, boolean folded) {
    show(stories.fold(id, folded), ids.indexOf(stories.first(id)));
  }
}
