package org.offprint.ui.adding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.offprint.library.SaveFailure;
import org.offprint.library.SaveFailure.Reason;
import org.offprint.ui.i18n.Messages;

/**
 * The saves under way and those that failed, above the list; takes no room while there are none.
 */
public final class SaveQueuePane extends VBox implements SaveJobRow.Buttons {
  /** Of more than this many, a line with a word for all of them says how many there are. */
  private static final int FEW = 2;

  /** Rows shown; more exist only as a number, since thousands may be dropped at once. */
  private static final int SHOWN = 30;

  private static final double MOST_HEIGHT = 330;

  private final SaveQueue queue;
  private final Consumer<SaveJob> edit;
  private final Runnable leave;
  private final VBox rows = new VBox();
  private final Label count = new Label();
  private final Button retryAll = new Button(Messages.text("save.all.retry"));
  private final Button clearAll = new Button();
  private final Button allowAll = new Button(Messages.text("save.all.anyway"));
  private final HBox header = new HBox(8);
  private final Map<SaveJob, SaveJobRow> shown = new HashMap<>();

  /**
   * A view of {@code queue}.
   *
   * @param edit takes a job whose address the person wants to mend
   * @param leave takes the keyboard, which a button had that vanishes
   */
  public SaveQueuePane(SaveQueue queue, Consumer<SaveJob> edit, Runnable leave) {
    this.queue = queue;
    this.edit = edit;
    this.leave = leave;
    getStyleClass().add("save-queue");
    setAccessibleText(Messages.text("save.queue"));
    count.getStyleClass().add("save-count");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    for (Button button : List.of(retryAll, allowAll, clearAll)) {
      button.getStyleClass().addAll("small", "flat");
    }
    retryAll.setOnAction(event -> retryable().forEach(queue::retry));
    allowAll.setOnAction(event -> local().forEach(queue::saveAnyway));
    clearAll.setOnAction(event -> clear());
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("save-header");
    header.getChildren().addAll(count, space, retryAll, allowAll, clearAll);
    ScrollPane scroll = new RowsPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    getChildren().addAll(header, scroll);
    queue.jobs().addListener((ListChangeListener<SaveJob>) change -> update());
    update();
  }

  private void update() {
    List<SaveJob> jobs = queue.jobs();
    if (shown.keySet().stream().anyMatch(job -> !jobs.contains(job))) {
      leaveButtons();
    }
    setVisible(!jobs.isEmpty());
    setManaged(!jobs.isEmpty());
    shown
        .entrySet()
        .removeIf(
            entry -> {
              boolean gone = !jobs.contains(entry.getKey());
              if (gone) {
                entry.getValue().close();
              }
              return gone;
            });
    rows.getChildren()
        .setAll(
            jobs.stream()
                .limit(SHOWN)
                .map(job -> shown.computeIfAbsent(job, this::newRow))
                .toList());
    updateHeader();
  }

  private SaveJobRow newRow(SaveJob job) {
    job.state().subscribe(state -> updateHeader());
    return new SaveJobRow(job, this);
  }

  private void updateHeader() {
    int all = queue.jobs().size();
    int failed = failed().size();
    header.setVisible(all > FEW);
    header.setManaged(all > FEW);
    count.setText(
        failed == 0
            ? Messages.text("save.all", all)
            : Messages.text("save.all.failed", all - failed, failed));
    show(retryAll, !retryable().isEmpty());
    show(allowAll, local().size() > 1);
    clearAll.setText(Messages.text(failed == all ? "save.all.dismiss" : "save.all.cancel"));
  }

  private static void show(Button button, boolean shown) {
    button.setVisible(shown);
    button.setManaged(shown);
  }

  private List<SaveJob> failed() {
    return failed(why -> true);
  }

  /** To try those again that were refused for a reason of their own would change nothing. */
  private List<SaveJob> retryable() {
    return failed(why -> why.worthRetrying() || why == Reason.NOT_AN_ARTICLE);
  }

  private List<SaveJob> local() {
    return failed(why -> why == Reason.LOCAL_ADDRESS);
  }

  private List<SaveJob> failed(Predicate<Reason> why) {
    return queue.jobs().stream()
        .filter(
            job ->
                job.state().get() instanceof SaveJob.State.Failed(SaveFailure failure)
                    && why.test(failure.reason()))
        .toList();
  }

  /** Before a button goes: JavaFX would give the keyboard to the window's first control. */
  private void leaveButtons() {
    if (isFocusWithin()) {
      leave.run();
    }
  }

  private void clear() {
    List.copyOf(queue.jobs()).forEach(queue::remove);
  }

  @Override
  public void cancel(SaveJob job) {
    queue.remove(job);
  }

  @Override
  public void retry(SaveJob job) {
    leaveButtons();
    queue.retry(job);
  }

  @Override
  public void saveAnyway(SaveJob job) {
    leaveButtons();
    queue.saveAnyway(job);
  }

  @Override
  public void edit(SaveJob job) {
    edit.accept(job);
  }

  @Override
  public void dismiss(SaveJob job) {
    queue.remove(job);
  }

  /** As high as its rows, until there are too many of them. */
  private static final class RowsPane extends ScrollPane {
    private final VBox rows;

    RowsPane(VBox rows) {
      super(rows);
      this.rows = rows;
    }

    @Override
    protected double computePrefHeight(double width) {
      return Math.min(MOST_HEIGHT, Math.ceil(rows.prefHeight(getWidth())) + 1);
    }
  }
}
