package org.offprint.ui.list;

import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ListOrder;
import org.offprint.model.StatusChange;
import org.offprint.model.TagId;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;

/** A list of articles under its name and order. Used on the JavaFX thread. */
public final class ArticleListPane extends VBox {
  /** Told of what the person does in the list. */
  public interface Listener {
    /** Other articles are selected now. */
    void selected(List<ArticleId> ids);

    /** More or something else is known of the rows. */
    void known();

    /** A tag was clicked. */
    void openTag(TagId tag);

    /** The library could not be read. */
    void failed(Exception thrown);
  }

  private final ListView<ArticleId> list = new ListView<>();
  private final ArticleListModel model;
  private final ListOrders orders;
  private final ListScroll scroll = new ListScroll(list);
  private final ListFace face;
  private final RowSelection<ArticleId> chosen = new RowSelection<>(list);
  private final ListSelection selection;
  private final StorySelection stories;
  private final SelectedStatuses statuses;
  private final ListSteps steps;

  /**
   * A list that shows nothing until {@link #show}.
   *
   * @param orders what lists are sorted by
   */
  public ArticleListPane(
      Library library,
      TaskRunner tasks,
      InstantSource clock,
      ListOrders orders,
      Listener listener) {
    this.orders = orders;
    ListHeader header = new ListHeader(this::sort, orders.grouped());
    this.face = new ListFace(list, header, orders);
    this.selection = new ListSelection(chosen, this::ids, listener::selected);
    ListRows rows =
        new ListRows(list, scroll, selection, this::ids, this::sayWhatIsShown, listener::known);
    this.model = new ArticleListModel(library, tasks, clock, rows, listener::failed);
    this.stories = new StorySelection(model, selection);
    this.statuses = new SelectedStatuses(model, selection, face::refresh);
    orders.grouped().subscribe((before, now) -> sortAgain());
    Thumbnails thumbnails = new Thumbnails(library, tasks, face::refresh);
    list.getStyleClass().add("article-list");
    list.setFixedCellSize(ArticleRow.HEIGHT);
    list.setSkin(new RowListSkin<>(list));
    list.setAccessibleText(Messages.text("list.name"));
    list.setAccessibleHelp(Messages.text("list.help"));
    list.setSelectionModel(chosen);
    new RangeInput(list, chosen, scroll).install();
    this.steps = new ListSteps(model, selection, scroll);
    face.makeCells(() -> new ArticleCell(model, thumbnails, listener::openTag));
    list.addEventFilter(KeyEvent.KEY_PRESSED, steps::beginWithTheFirst);
    list.addEventFilter(KeyEvent.KEY_PRESSED, new StoryKeys(list, model, steps)::pressed);
    new ArticleDragSource(list, this::selected, model.rows()::of).install();
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(header, list);
  }

  /** Has these keys do something else than what a list does with them. */
  public void onKey(Consumer<? super KeyEvent> keys) {
    list.addEventFilter(KeyEvent.KEY_PRESSED, keys::accept);
  }

  /** Has {@code menu} appear over the rows. */
  public void setContextMenu(ContextMenu menu) {
    list.setContextMenu(menu);
  }

  /** What is shown. */
  public Listing listing() {
    return model.listing();
  }

  /** The name of what is shown. */
  public String name() {
    return ListingWords.name(listing(), model.name());
  }

  /** Whether nothing is shown. */
  public boolean isEmpty() {
    return model.ids().isEmpty();
  }

  /** Has {@code words} stand in the place of the rows where a search finds nothing. */
  public void setNothingFound(Node words) {
    face.setNothingFound(words);
  }

  /** Has {@code leave} asked first when Escape is pressed here; it says whether it did anything. */
  public void onEscape(BooleanSupplier leave) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && leave.getAsBoolean()) {
            event.consume();
          }
        });
  }

  /**
   * Turns to something else; nothing is selected there.
   *
   * @param then run when its first rows are shown
   */
  public void show(Listing listing, Runnable then) {
    model.show(
        listing,
        orders.arrangement(listing),
        () -> {
          select(List.of());
          scroll.toTop();
          then.run();
        });
  }

  /** Shows the same list in another order. What is selected stays so, and comes into view. */
  public void sortAgain() {
    List<ArticleId> before = selected();
    model.show(listing(), orders.arrangement(listing()), scroll::toTop);
    model.whenWhole(
        () -> {
          if (selection.isEmpty() && selected().equals(before)) {
            selectAgain(before);
          }
        });
  }

  private void selectAgain(List<ArticleId> before) {
    if (before.size() == 1) {
      steps.select(before.getFirst());
    } else {
      select(before);
      bringIntoView(selection.row());
    }
  }

  /** The stories of what is selected. */
  public StorySelection stories() {
    return stories;
  }

  /** The status of what is selected. */
  public SelectedStatuses statuses() {
    return statuses;
  }

  private ArticleIds ids() {
    return model.ids();
  }

  private void sort(ListOrder order) {
    orders.remember(listing(), order);
    sortAgain();
  }

  /** What is shown, selected and in view, to {@link #goBack} to. */
  public record Place(ListPlace list, ListScroll.Place scroll, List<ArticleId> selected) {
    /** What was shown. */
    public Listing listing() {
      return list.source().listing();
    }
  }

  /** What is shown, selected and in view. */
  public Place place() {
    return new Place(model.place(), scroll.place(), selected());
  }

  /**
   * Shows again what was shown at a place, scrolled as it was.
   *
   * @param open the article to select, if it is there; null for what was selected at the place
   */
  public void goBack(Place place, @Nullable ArticleId open) {
    model.goBack(
        place.list(),
        () -> {
          scroll.to(place.scroll());
          if (open != null && steps.select(open)) {
            // The same article may be selected as before, but no search marks its words any more.
            selection.tellAgain();
          } else {
            select(place.selected());
          }
        });
  }

  /**
   * Looks again, because the library changed.
   *
   * @param then run when the change is shown
   */
  public void reload(Runnable then) {
    model.reload(then);
  }

  /** Runs {@code action} once every article of the list is known. */
  public void whenWhole(Runnable action) {
    model.whenWhole(action);
  }

  private void sayWhatIsShown() {
    face.show(model);
  }

  /** Shows what the person did to articles, ahead of the library. */
  public void changed(List<ArticleId> ids, StatusChange change) {
    model.changed(ids, change);
    sayWhatIsShown();
  }

  /** The selected articles, from top to bottom. */
  public List<ArticleId> selected() {
    return selection.get();
  }

  /** Whether an article is in the list, folded away or not, as far as that is known. */
  public boolean contains(ArticleId id) {
    return model.stories().all().contains(id);
  }

  /**
   * Selects one article and brings it into view, as soon as it is known where it is; does nothing
   * if the list does not have it.
   */
  public void select(ArticleId id) {
    if (!steps.select(id)) {
      model.whenWhole(() -> steps.select(id));
    }
  }

  /** Selects exactly these articles, of those that the list has. */
  public void select(List<ArticleId> ids) {
    selection.set(ids);
  }

  /** Selects every article of the list, as soon as all are known. */
  public void selectAll() {
    model.whenWhole(selection::chooseAll);
  }

  /**
   * Moves the selection down, or up if {@code rows} is negative.
   *
   * @return false if there was no way to go
   */
  public boolean move(int rows) {
    return steps.move(rows);
  }

  /** Puts the keyboard here. */
  public void focus() {
    list.requestFocus();
  }

  private void bringIntoView(int index) {
    if (index >= 0) {
      scroll.bringIntoView(index);
    }
  }
}
