package org.offprint.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.testing.JavaFx;

/** Lists of any length: what they show, select and scroll to, and what they look at for it. */
class LongRowsTest {
  private static final int MANY = 10_000_000;
  private static final double ROW = 20;

  private ListView<Integer> list;
  private RowSelection<Integer> selection;
  private Counting numbers;
  private Stage stage;

  /** Numbers of which it is counted how many are asked for. */
  private static final class Counting extends AbstractList<Integer> implements RandomAccess {
    private final int size;
    private int asked;

    Counting(int size) {
      this.size = size;
    }

    @Override
    public Integer get(int index) {
      asked++;
      return index;
    }

    @Override
    public int size() {
      return size;
    }
  }

  @BeforeEach
  void open() throws Exception {
    numbers = new Counting(MANY);
    list = JavaFx.call(() -> new ListView<>(observed(numbers)));
    selection = JavaFx.call(() -> new RowSelection<>(list));
    stage = JavaFx.call(Stage::new);
    JavaFx.run(
        () -> {
          list.setFixedCellSize(ROW);
          list.setSkin(new RowListSkin<>(list));
          list.setSelectionModel(selection);
          stage.setScene(new Scene(list, 200, 205));
          stage.show();
          list.layout();
        });
  }

  private static ObservableList<Integer> observed(List<Integer> list) {
    return new ObservedList<>(list);
  }

  @AfterEach
  void close() throws Exception {
    JavaFx.run(stage::hide);
  }

  private RowFlow<?> flow() {
    return (RowFlow<?>) list.lookup(".virtual-flow");
  }

  private List<Integer> inView() {
    list.layout();
    return flow().getCells().stream().map(IndexedCell::getIndex).map(Integer.class::cast).toList();
  }

  private List<Integer> after(Callable<?> action) throws Exception {
    return JavaFx.call(
        () -> {
          action.call();
          return inView();
        });
  }

  private static Callable<?> run(Runnable action) {
    return () -> {
      action.run();
      return true;
    };
  }

  @Test
  void showsAScreenOfRowsWhereverItIs() throws Exception {
    assertThat(JavaFx.call(this::inView)).startsWith(0, 1, 2).endsWith(9, 10);
    assertThat(after(run(() -> list.scrollTo(5_000_000)))).startsWith(5_000_000).hasSize(11);
    assertThat(after(run(() -> list.scrollTo(MANY - 1)))).endsWith(MANY - 2, MANY - 1);
    assertThat(after(run(() -> flow().scrollPixels(-ROW)))).endsWith(MANY - 2);
    assertThat(after(run(() -> flow().scrollPixels(-1e12)))).startsWith(0);
    assertThat(numbers.asked).as("rows that were looked at").isLessThan(500);
  }

  @Test
  void theScrollBarFollowsAndLeads() throws Exception {
    ScrollBar bar =
        JavaFx.call(
            () ->
                (ScrollBar)
                    flow().lookupAll(".scroll-bar").stream()
                        .filter(node -> node.isVisible())
                        .findFirst()
                        .orElseThrow());
    after(run(() -> list.scrollTo(MANY - 1)));
    assertThat(bar.getValue()).isEqualTo(bar.getMax());
    assertThat(after(run(() -> bar.setValue(1_234)))).startsWith(1_234);
    after(run(() -> list.setItems(observed(new Counting(3)))));
    assertThat(JavaFx.call(this::inView)).containsExactly(0, 1, 2);
    assertThat(bar.isVisible()).isFalse();
  }

  @Test
  void staysInViewWhenTheListBecomesShorter() throws Exception {
    ObservableList<Integer> hundred =
        FXCollections.observableArrayList(new Counting(100).subList(0, 100));
    after(run(() -> list.setItems(hundred)));
    after(run(() -> list.scrollTo(99)));
    assertThat(after(run(() -> hundred.remove(50, 100)))).endsWith(48, 49).hasSize(11);
  }

  @Test
  void bringsARowIntoViewOfAListThatHasJustBecomeLonger() throws Exception {
    after(run(() -> list.setItems(observed(new Counting(3)))));
    List<Integer> rows =
        after(
            run(
                () -> {
                  list.setItems(observed(numbers));
                  new ListScroll(list).bringIntoView(5_000_000);
                }));
    assertThat(rows).contains(5_000_000);
  }

  @Test
  void bringsARowIntoViewThatIsAskedForBeforeThereIsAView() throws Exception {
    List<Integer> rows =
        JavaFx.call(
            () -> {
              stage.hide();
              list = new ListView<>(observed(numbers));
              list.setFixedCellSize(ROW);
              list.setSkin(new RowListSkin<>(list));
              new ListScroll(list).bringIntoView(300);
              stage.setScene(new Scene(list, 200, 205));
              stage.show();
              return inView();
            });
    assertThat(rows).contains(300);
  }

  @Test
  void selectsAllAsOneRangeAndTellsOnce() throws Exception {
    int[] told = {0};
    JavaFx.run(
        () -> {
          selection
              .getSelectedIndices()
              .addListener((ListChangeListener<Integer>) change -> told[0]++);
          selection.selectAll();
        });
    assertThat(told[0]).isEqualTo(1);
    assertThat(selection.getSelectedIndices()).hasSize(MANY);
    assertThat(JavaFx.call(() -> selection.getSelectedItems().get(MANY - 1))).isEqualTo(MANY - 1);
    JavaFx.run(() -> selection.clearSelection(7));
    assertThat(selection.ranges().stretches()).isEqualTo(2);
    JavaFx.run(() -> selection.extendTo(9, false));
    assertThat(selection.ranges()).isEqualTo(List.of(7, 8, 9));
    assertThat(numbers.asked).as("rows that were looked at").isLessThan(500);
  }

  @Test
  void theListsOwnKeysSelectRows() throws Exception {
    press(KeyCode.END);
    assertThat(selected().get()).isEqualTo(MANY - 1);
    assertThat(JavaFx.call(this::inView)).endsWith(MANY - 1);
    press(KeyCode.UP);
    assertThat(selection.ranges()).isEqualTo(List.of(MANY - 2));
    press(KeyCode.HOME);
    press(KeyCode.PAGE_DOWN);
    assertThat(selected().get()).isEqualTo(9);
    press(KeyCode.PAGE_DOWN);
    assertThat(selected().get()).isEqualTo(18);
    assertThat(JavaFx.call(this::inView)).contains(18);
    press(KeyCode.PAGE_UP);
    press(KeyCode.PAGE_UP);
    assertThat(selected().get()).isZero();
  }

  @Test
  void followsItsRowsWhenTheListChanges() throws Exception {
    ObservableList<Integer> numbers = FXCollections.observableArrayList(10, 11, 12, 13, 14);
    JavaFx.run(
        () -> {
          list.setItems(numbers);
          selection.choose(RowRanges.of(1, 3, 4));
          numbers.add(0, 9);
          numbers.remove(Integer.valueOf(13));
        });
    assertThat(List.copyOf(selection.getSelectedItems())).containsExactly(11, 14);
    JavaFx.run(numbers::clear);
    assertThat(selection.isEmpty()).isTrue();
  }

  private ReadOnlyIntegerProperty selected() {
    return selection.selectedIndexProperty();
  }

  private void press(KeyCode key) throws Exception {
    JavaFx.run(
        () ->
            list.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    JavaFx.call(this::inView);
  }

  @Test
  void theThumbOfTheScrollBarCanBeGrasped() throws Exception {
    JavaFx.run(
        () -> {
          ScrollBar bar = (ScrollBar) list.lookup(".scroll-bar:vertical");
          assertThat(bar.getVisibleAmount() / bar.getMax() * bar.getHeight()).isBetween(32.0, 33.0);
          flow().scrollTo(MANY - 1);
          assertThat(bar.getValue()).isEqualTo(bar.getMax());
        });
  }
}
