package org.offprint.ui;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleStatus;
import org.offprint.model.StatusChange;
import org.offprint.model.TagId;
import org.offprint.settings.SidebarState;
import org.offprint.ui.list.ArticleListPane;
import org.offprint.ui.list.ListOrders;
import org.offprint.ui.list.Listing;
import org.offprint.ui.sidebar.Sidebar;
import org.offprint.ui.sidebar.SidebarItem;
import org.offprint.ui.task.TaskRunner;

/**
 * Sections, list and article together: what is chosen on the left is shown to its right. Used on
 * the JavaFX thread.
 */
final class Browsing implements ArticleListPane.Listener, Sidebar.Listener {
  /** Told of what happens here. */
  interface Listener {
    /** Other articles are selected, or more is known of them. */
    void selectionChanged();

    /** An unread article has been open for a moment. */
    void lookedAt(ArticleId id);

    /** The library could not be read. */
    void failed(Exception thrown);
  }

  private final Listener listener;
  private final Sidebar sidebar;
  private final ArticleListPane list;
  private final ReadingView reading;
  private final SelectedStatus status;
  private final SidebarCounts counts;
  private final ReadMarking marking;
  private Runnable leavingSearch = () -> {};
  private Runnable afterShow = () -> {};
  private List<ArticleId> changing = List.of();
  private MovedSelection moved = MovedSelection.NONE;

  Browsing(
      Library library,
      TaskRunner tasks,
      InstantSource clock,
      ListOrders orders,
      ReadingView reading,
      Listener listener) {
    this.listener = listener;
    this.reading = reading;
    this.list = new ArticleListPane(library, tasks, clock, orders, this);
    this.sidebar = new Sidebar(this);
    this.marking = new ReadMarking(tasks, listener::lookedAt);
    this.counts = new SidebarCounts(library, tasks, sidebar, listener::failed);
    this.status = new SelectedStatus(library, tasks, list, reading, listener::failed);
  }

  Sidebar sidebar() {
    return sidebar;
  }

  ArticleListPane list() {
    return list;
  }

  /** Has {@code forget} run when something else is shown than what a search found. */
  void onLeavingSearch(Runnable forget) {
    leavingSearch = forget;
  }

  /** Turns to a section. */
  void show(ArticleSection section) {
    show(new SidebarItem.OfSection(section));
  }

  /** Turns to a section, tag, site or saved search. */
  void show(SidebarItem item) {
    show(item, () -> {});
  }

  /** Turns to one of them, then does something there. */
  void show(SidebarItem item, Runnable then) {
    afterShow = then;
    sidebar.choose(item);
  }

  /** Turns to where the window was left, then does something there. */
  void show(ArticleSection section, SidebarState left, Runnable then) {
    afterShow = then;
    sidebar.restore(section, left);
  }

  /** Shows something that the sidebar has no row for. */
  void show(Listing listing) {
    leavingSearch.run();
    list.show(listing, () -> {});
  }

  @Override
  public void openTag(TagId tag) {
    show(new SidebarItem.OfTag(tag));
  }

  @Override
  public void chosen(SidebarItem item) {
    Listing listing = SidebarListings.of(item, sidebar);
    if (listing != null) {
      leavingSearch.run();
      Runnable then = afterShow;
      afterShow = () -> {};
      list.show(listing, then);
    }
  }

  @Override
  public void chosenAgain(SidebarItem item) {
    Listing listing = SidebarListings.of(item, sidebar);
    if (listing != null && !listing.equals(list.listing())) {
      chosen(item);
    }
  }

  /** Which section is chosen, or stands in for what else is. */
  ArticleSection section() {
    return sidebar.chosen() instanceof SidebarItem.OfSection(ArticleSection section)
        ? section
        : ArticleSection.ALL;
  }

  /** Whether the list shows the trash. */
  boolean inTrash() {
    return list.listing().is(ArticleSection.TRASH);
  }

  /** Brings an article into view and opens it, in another section if it has to be. */
  void reveal(ArticleId id) {
    list.reload(
        () -> {
          if (list.contains(id)) {
            list.select(id);
          } else {
            show(
                new SidebarItem.OfSection(ArticleSection.ALL),
                () -> list.whenWhole(() -> selectOrLookInTrash(id)));
          }
        });
  }

  private void selectOrLookInTrash(ArticleId id) {
    if (list.contains(id)) {
      list.select(id);
    } else {
      show(new SidebarItem.OfSection(ArticleSection.TRASH), () -> list.select(id));
    }
  }

  /** Brings all that is shown up to date. */
  void libraryChanged() {
    list.reload(() -> status.renew(listener::selectionChanged));
    counts.renew();
  }

  /** Brings the numbers up to date: the library is half way through a change. */
  void libraryChanging() {
    counts.renew();
  }

  /** Shows what the person did to articles, ahead of the library. */
  void changed(List<ArticleId> ids, StatusChange change) {
    status.overtaken();
    changing = ids;
    List<ArticleId> before = list.selected();
    list.changed(ids, change);
    moved = moved.and(list.listing(), before, list.selected());
    changing = List.of();
  }

  /** The library has done what was shown ahead of it. */
  void changeKept() {
    moved = MovedSelection.NONE;
  }

  /** The library could not do it: shows what is, and selects again what was selected then. */
  void changeRefused() {
    MovedSelection back = moved;
    moved = MovedSelection.NONE;
    list.reload(
        () -> {
          back.undo(list);
          status.renew(listener::selectionChanged);
        });
    counts.renew();
  }

  /** The person has said whether it is read: opening it has no more say. */
  void stopLooking() {
    marking.stop();
  }

  /** What the selected articles have in common, as far as it is known; null if nothing is. */
  @Nullable ArticleStatus statusOfSelection() {
    return status.now();
  }

  @Override
  public void selected(List<ArticleId> ids) {
    marking.stop();
    switch (ids.size()) {
      case 0 -> showNothing();
      case 1 -> open(ids.getFirst());
      default -> reading.showMany(ids);
    }
    listener.selectionChanged();
  }

  @Override
  public void known() {
    listener.selectionChanged();
  }

  /** While someone types a search, the article that they read stays, with other words marked. */
  private void showNothing() {
    Article shown = reading.article();
    if (list.listing() instanceof Listing.Found
        && shown != null
        && !changing.contains(shown.id())) {
      markFound(false);
    } else {
      reading.showNothing();
    }
  }

  private void open(ArticleId id) {
    Article shown = reading.article();
    if (shown != null && shown.id().equals(id) && id.equals(reading.wanted())) {
      opened(shown);
    } else {
      reading.open(id, this::opened);
    }
  }

  /** Marks in the article what the search that is shown looks for. */
  private void markFound(boolean selected) {
    reading
        .found()
        .mark(list.listing() instanceof Listing.Found found ? found.query() : null, selected);
  }

  private void opened(Article article) {
    markFound(true);
    listener.selectionChanged();
    marking.opened(article);
  }

  @Override
  public void failed(Exception thrown) {
    listener.failed(thrown);
  }
}
