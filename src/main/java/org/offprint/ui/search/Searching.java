package org.offprint.ui.search;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.offprint.library.LibrarySearch;
import org.offprint.model.ArticleId;
import org.offprint.model.SavedSearch;
import org.offprint.model.SearchProblem;
import org.offprint.model.SearchQuery;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.list.ArticleListPane;
import org.offprint.ui.list.ListOrders;
import org.offprint.ui.list.Listing;
import org.offprint.ui.organise.NameDialog;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * Searches while the person types, and goes back to where they were when they are done. A new
 * search ends the one before it, at once. Used on the JavaFX thread.
 */
public final class Searching implements SearchPane.Listener {
  /** A search that takes longer says that it is under way. */
  private static final Duration SHORT = Duration.ofMillis(300);

  /** What is wrong with a word that is still being typed is said after so long without a key. */
  private static final Duration PAUSE = Duration.ofMillis(1200);

  private final LibrarySearch library;
  private final TaskRunner tasks;
  private final ArticleListPane list;
  private final ListOrders orders;
  private final Consumer<? super SavedSearch> keeper;
  private final SearchPane pane;
  private final NothingFound nothing;
  private ArticleListPane.@Nullable Place before;
  private @Nullable Running slow;
  private @Nullable Running pause;
  private @Nullable Running completing;
  private @Nullable Running offering;

  /**
   * No search yet.
   *
   * @param orders what searches are sorted by, and where that is remembered
   * @param keeper keeps a search under a name
   */
  public Searching(
      LibrarySearch library,
      TaskRunner tasks,
      ArticleListPane list,
      ListOrders orders,
      Consumer<? super SavedSearch> keeper) {
    this.library = library;
    this.tasks = tasks;
    this.list = list;
    this.orders = orders;
    this.keeper = keeper;
    this.pane = new SearchPane(orders.ranking(), this);
    this.nothing = new NothingFound(pane::ask);
    list.setNothingFound(nothing);
    list.onEscape(this::leaveFromList);
  }

  /** The field and what belongs to it. */
  public Node pane() {
    return pane;
  }

  /** Puts the keyboard into the field. */
  public void begin() {
    pane.focus();
  }

  /** Forgets the search, because something else is shown now. */
  public void forget() {
    if (before != null) {
      before = null;
      stop();
      pane.end();
    }
  }

  @Override
  public void asked() {
    SearchRequest request = pane.request();
    if (request.isEmpty()) {
      goBack();
      return;
    }
    orders.rank(pane.order());
    if (before == null) {
      before = list.place();
      pane.begin(SearchPlace.of(list.listing(), list.name()));
      request = pane.request();
    }
    show(request);
  }

  private void show(SearchRequest request) {
    stop();
    SearchQuery query = request.query();
    pane.showProblems(withoutLastWord(query));
    pause = tasks.after(PAUSE, () -> pane.showProblems(query.problems()));
    slow = tasks.after(SHORT, () -> pane.showBusy(true));
    nothing.show(List.of());
    if (request.asksForSomething()) {
      list.show(new Listing.Found(query, ""), () -> shown(request));
    } else {
      // Everything would be found, which no one asked for.
      showWhatWasBefore();
    }
  }

  private void showWhatWasBefore() {
    endOf(slow);
    if (before != null && !list.listing().equals(before.listing())) {
      list.goBack(before, null);
    }
  }

  private void shown(SearchRequest request) {
    endOf(slow);
    pane.showBusy(false);
    if (list.isEmpty()) {
      offering = tasks.run(() -> Offer.near(request, library), nothing::show, failed -> {});
    }
  }

  /** The word under the caret may be wrong only because it is not finished. */
  private static List<SearchProblem> withoutLastWord(SearchQuery query) {
    int end = query.text().length();
    return query.problems().stream().filter(problem -> problem.range().end() < end).toList();
  }

  @Override
  public void typing() {
    // Later, when the caret is where the text was changed.
    tasks.later(this::complete);
  }

  private void complete() {
    endOf(completing);
    String text = pane.request().text();
    int caret = pane.caret();
    completing = tasks.run(() -> library.completions(text, caret), pane::propose, failed -> {});
  }

  @Override
  public void entered() {
    SearchRequest request = pane.request();
    List<SearchProblem> problems = before == null ? List.of() : request.query().problems();
    if (before != null) {
      pane.showProblems(problems);
    }
    if (problems.isEmpty() || request.asksForSomething()) {
      toList();
    }
  }

  @Override
  public void toList() {
    list.focus();
    if (list.selected().isEmpty()) {
      list.move(1);
    }
  }

  @Override
  public void left() {
    goBack();
    list.focus();
  }

  private boolean leaveFromList() {
    boolean searching = before != null;
    goBack();
    return searching;
  }

  private void goBack() {
    ArticleListPane.Place place = before;
    before = null;
    stop();
    pane.end();
    if (place != null) {
      list.goBack(place, opened());
    }
  }

  /** The article that was found and is read now; null if that is none, or several. */
  private @Nullable ArticleId opened() {
    List<ArticleId> selected = list.selected();
    return list.listing() instanceof Listing.Found && selected.size() == 1
        ? selected.getFirst()
        : null;
  }

  private void stop() {
    endOf(slow);
    endOf(pause);
    endOf(completing);
    endOf(offering);
    pane.showBusy(false);
  }

  private static void endOf(@Nullable Running running) {
    if (running != null) {
      running.cancel();
    }
  }

  /** Asks for a name to keep the search under; does nothing if there is no search. */
  @Override
  public void keep() {
    SearchRequest request = pane.request();
    if (before == null || request.isEmpty()) {
      return;
    }
    tasks.run(library::saved, saved -> keep(request, saved), failed -> keep(request, List.of()));
  }

  private void keep(SearchRequest request, List<SavedSearch> saved) {
    NameDialog.askFirst(
        pane.getScene().getWindow(),
        Messages.text("search.keep.ask"),
        request.text().strip(),
        name ->
            saved.stream().anyMatch(search -> search.name().equals(name))
                ? Messages.text("search.rename.replaces", name)
                : "",
        name -> keeper.accept(new SavedSearch(name, request.inWords())));
  }
}
