package org.offprint.ui.list;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.ListOrder;
import org.offprint.model.SearchOrder;
import org.offprint.model.StatusChange;
import org.offprint.ui.list.IdArray.Difference;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * Which articles the list shows, without any view of them. The first rows are loaded first, so that
 * they are there as soon in a library of a million; all ids follow. What the person does is shown
 * ahead of the library and set right by the next load. Used on the JavaFX thread.
 */
final class ArticleListModel {
  /** Told of what changes. */
  interface View {
    /** Another list is shown. */
    void replaced();

    /** The same list, with other rows and for good: keep selection and place. */
    void exchanged();

    /** More of the list is known. */
    void known();

    /**
     * Runs {@code change} of the list's rows, with the same articles selected afterwards.
     *
     * @param nextIfGone the row to select if all selected ones are gone; -1 for none
     */
    void keepSelection(Runnable change, int nextIfGone);
  }

  /** A larger change is not told row by row. */
  private static final int MOST_TOLD = 5_000;

  private final Library library;
  private final TaskRunner tasks;
  private final InstantSource clock;
  private final View view;
  private final Consumer<? super Exception> failed;
  private final RowTexts rows;
  private final List<Runnable> afterFirst = new ArrayList<>();
  private final List<Runnable> afterLoad = new ArrayList<>();
  private ArticleIds ids = new ArticleIds(IdArray.EMPTY);
  private ListSource source;
  private String name = "";
  private KeptRows kept = KeptRows.NONE;
  private boolean firstHere = true;
  private @Nullable Running loading;

  ArticleListModel(
      Library library,
      TaskRunner tasks,
      InstantSource clock,
      View view,
      Consumer<? super Exception> failed) {
    this.library = library;
    this.tasks = tasks;
    this.clock = clock;
    this.view = view;
    this.failed = failed;
    this.rows = new RowTexts(tasks, clock, view::known, failed);
    this.source = source(Listing.of(ArticleSection.ALL), ListOrder.STANDARD, SearchOrder.NEWEST);
  }

  private ListSource source(Listing listing, ListOrder order, SearchOrder ranking) {
    return new ListSource(library, listing, order, ranking);
  }

  ArticleIds ids() {
    return ids;
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
  void show(Listing listing, ListOrder order, SearchOrder ranking, Runnable then) {
    source = source(listing, order, ranking);
    kept = KeptRows.NONE;
    firstHere = false;
    afterFirst.clear();
    afterLoad.clear();
    afterFirst.add(then);
    load();
  }

  /** Looks again: the library has changed. What a load before was to be followed by still is. */
  void reload(Runnable then) {
    rows.renew();
    afterLoad.add(then);
    load();
  }

  /** A list to come back to, exactly as it is. */
  record Place(ListSource source, ArticleIds ids, String name, KeptRows kept, boolean firstHere) {}

  /** The list as it is now. */
  Place place() {
    return new Place(source, ids, name, kept, firstHere);
  }

  /** Goes back to a list, and looks whether it has changed. */
  void goBack(Place place, Runnable then) {
    source = place.source();
    kept = place.kept();
    name = place.name();
    firstHere = place.firstHere();
    afterFirst.clear();
    afterLoad.clear();
    if (firstHere) {
      ids = place.ids();
      rows.show(source, ids, List.of());
      view.replaced();
      then.run();
    } else {
      afterFirst.add(then);
    }
    load();
  }

  private void load() {
    if (loading != null) {
      loading.cancel();
    }
    if (firstHere) {
      loadAll();
    } else {
      loadFirst();
    }
  }

  private void loadFirst() {
    ListSource from = source;
    loading =
        tasks.run(
            () -> ListBeginning.read(from, clock),
            beginning -> {
              loading = null;
              firstHere = true;
              ids = new ArticleIds(beginning.ids());
              name = beginning.name();
              rows.show(from, ids, beginning.rows());
              view.replaced();
              run(afterFirst);
              if (beginning.ids().isWhole()) {
                run(afterLoad);
              } else if (loading == null) {
                loadAll();
              }
            },
            this::failed);
  }

  private void loadAll() {
    ListSource from = source;
    KeptRows staying = kept;
    IdArray shown = ids.snapshot();
    loading =
        tasks.run(
            () -> WholeList.read(from, staying, shown),
            result -> {
              loading = null;
              name = result.name();
              take(result.ids());
              run(afterLoad);
            },
            this::failed);
  }

  private void failed(Exception thrown) {
    loading = null;
    afterFirst.clear();
    afterLoad.clear();
    failed.accept(thrown);
  }

  private static void run(List<Runnable> actions) {
    List<Runnable> now = List.copyOf(actions);
    actions.clear();
    now.forEach(Runnable::run);
  }

  private void take(IdArray next) {
    Difference difference = ids.snapshot().to(next);
    if (difference.isEmpty()) {
      ids.learn(next);
      view.known();
    } else if (difference.oldEnd() - difference.start() <= MOST_TOLD) {
      view.keepSelection(() -> ids.replace(next, difference), -1);
    } else {
      exchange(next);
    }
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
    IdArray rest = ids.snapshot().without(leaving);
    Difference difference = ids.snapshot().to(rest);
    if (difference.isEmpty()) {
      return;
    }
    if (difference.oldEnd() - difference.start() <= MOST_TOLD) {
      view.keepSelection(() -> ids.replace(rest, difference), difference.start());
    } else {
      exchange(rest);
    }
  }
}
