package org.offprint.ui.list;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSummary;
import org.offprint.model.StatusChange;
import org.offprint.ui.controls.StateMessage;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;

/** The list of articles. Used on the JavaFX thread. */
public final class ArticleListPane extends VBox {
  /** Told of what the person does in the list. */
  public interface Listener {
    /** Other articles are selected now. */
    void selected(List<ArticleId> ids);

    /** The library could not be read. */
    void failed(Exception thrown);
  }

  private final ListView<ArticleId> list;
  private final ArticleListModel model;
  private final Listener listener;
  private final StateMessage empty = new StateMessage();
  private final Set<ArticleCell> cells = new HashSet<>();
  private List<ArticleId> selected = List.of();
  private boolean mending;

  /** A list that shows nothing until {@link #show}. */
  public ArticleListPane(
      Library library, TaskRunner tasks, InstantSource clock, Listener listener) {
    this.listener = listener;
    this.model =
        new ArticleListModel(
            library, tasks, clock, this::refreshRows, this::keepSelection, listener::failed);
    Thumbnails thumbnails = new Thumbnails(library, tasks, this::refreshRows);
    getStyleClass().add("article-list-pane");
    list = new ListView<>(model.ids());
    list.getStyleClass().add("article-list");
    list.setFixedCellSize(ArticleRow.HEIGHT);
    list.setAccessibleText(Messages.text("list.name"));
    list.setAccessibleHelp(Messages.text("list.help"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(
        any -> {
          ArticleCell cell = new ArticleCell(model.rows(), thumbnails);
          cells.add(cell);
          return cell;
        });
    list.getSelectionModel()
        .getSelectedIndices()
        .addListener((ListChangeListener<Integer>) change -> tellSelection());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::beginWithTheFirst);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().add(list);
  }

  /** A list counts its first row as where the keyboard is, and would go on to the second. */
  private void beginWithTheFirst(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && list.getSelectionModel().isEmpty() && move(1)) {
      event.consume();
    }
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

  /**
   * Turns to something else; nothing is selected there.
   *
   * @param then run when its articles are shown
   */
  public void show(Listing listing, Runnable then) {
    list.setPlaceholder(new VBox());
    model.show(
        listing,
        () -> {
          select(List.of());
          list.scrollTo(0);
          loaded();
          then.run();
        });
  }

  /**
   * Looks again, because the library changed.
   *
   * @param then run when the change is shown
   */
  public void reload(Runnable then) {
    model.reload(
        () -> {
          loaded();
          then.run();
        });
  }

  private void loaded() {
    ListingWords.showEmpty(empty, model.listing());
    list.setPlaceholder(empty);
    refreshRows();
  }

  /** Shows what the person did to articles, ahead of the library. */
  public void changed(List<ArticleId> ids, StatusChange change) {
    model.changed(ids, change);
    refreshRows();
  }

  /** The selected articles, from top to bottom. */
  public List<ArticleId> selected() {
    return selected;
  }

  /** What is known of an article, if it was in view lately. */
  public @Nullable ArticleSummary summary(ArticleId id) {
    RowText row = model.rows().of(id);
    return row == null ? null : row.summary();
  }

  /** Whether an article is in the list, as far as it is loaded. */
  public boolean contains(ArticleId id) {
    return model.ids().contains(id);
  }

  /** Selects one article and brings it into view; does nothing if the list does not have it. */
  public void select(ArticleId id) {
    int index = model.ids().indexOf(id);
    if (index >= 0) {
      list.getSelectionModel().clearAndSelect(index);
      bringIntoView(index);
    }
  }

  /** Selects exactly these articles, of those that the list has. */
  public void select(List<ArticleId> ids) {
    mend(ids, -1);
  }

  /** Selects every article of the list. */
  public void selectAll() {
    list.getSelectionModel().selectAll();
  }

  /**
   * Moves the selection down, or up if {@code rows} is negative.
   *
   * @return false if there was no way to go
   */
  public boolean move(int rows) {
    int now = list.getSelectionModel().getSelectedIndex();
    int size = model.ids().size();
    int next = now < 0 ? 0 : Math.clamp(now + (long) rows, 0, Math.max(0, size - 1));
    if (size == 0 || next == now) {
      return false;
    }
    list.getSelectionModel().clearAndSelect(next);
    bringIntoView(next);
    return true;
  }

  /** Puts the keyboard here. */
  public void focus() {
    list.requestFocus();
  }

  private void bringIntoView(int index) {
    Node flow = list.lookup(".virtual-flow");
    if (flow instanceof VirtualFlow<?> rows) {
      // Scrolls no further than it takes; ListView's own puts the row at the top.
      rows.scrollTo(index);
    } else {
      list.scrollTo(index);
    }
  }

  private void refreshRows() {
    cells.forEach(ArticleCell::refresh);
  }

  private void tellSelection() {
    if (mending) {
      return;
    }
    List<ArticleId> now = List.copyOf(list.getSelectionModel().getSelectedItems());
    if (!now.equals(selected)) {
      selected = now;
      listener.selected(now);
    }
  }

  /** Has the same articles selected after a change of the list as before it. */
  private void keepSelection(Runnable change, int nextIfGone) {
    List<ArticleId> before = selected;
    mending = true;
    try {
      change.run();
    } finally {
      mending = false;
    }
    mend(before, nextIfGone);
  }

  private void mend(List<ArticleId> wanted, int nextIfGone) {
    MultipleSelectionModel<ArticleId> selection = list.getSelectionModel();
    if (!selection.getSelectedItems().equals(wanted)) {
      mending = true;
      try {
        selectIndices(wanted, nextIfGone);
      } finally {
        mending = false;
      }
    }
    tellSelection();
  }

  private void selectIndices(List<ArticleId> wanted, int nextIfGone) {
    MultipleSelectionModel<ArticleId> selection = list.getSelectionModel();
    int[] indices = indices(wanted);
    selection.clearSelection();
    if (indices.length > 0) {
      selection.selectIndices(indices[0], indices);
    } else if (nextIfGone >= 0 && !wanted.isEmpty() && !model.ids().isEmpty()) {
      selection.select(Math.min(nextIfGone, model.ids().size() - 1));
    }
  }

  private int[] indices(List<ArticleId> wanted) {
    if (wanted.size() == 1) {
      int index = model.ids().indexOf(wanted.getFirst());
      return index < 0 ? new int[0] : new int[] {index};
    }
    Set<ArticleId> set = new HashSet<>(wanted);
    int[] found = new int[set.size()];
    int count = 0;
    for (int i = 0; i < model.ids().size() && count < found.length; i++) {
      if (set.contains(model.ids().get(i))) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
