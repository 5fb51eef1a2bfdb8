package org.offprint.ui.backups;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.ProblemWords;
import org.offprint.model.CareProgress;
import org.offprint.model.LibraryProblem;
import org.offprint.ui.controls.DialogButtons;
import org.offprint.ui.controls.DialogPlace;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;
import org.offprint.ui.text.WrappedText;

/**
 * Has a library looked through, which can be stopped at any time, says what is wrong, and offers to
 * mend what can be mended. Used on the JavaFX thread.
 */
public final class CheckDialog {
  private static final double MEASURE = 460;
  private static final double HEIGHT = 180;

  private final Library library;
  private final TaskRunner tasks;
  private final Function<Exception, String> sentence;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final WrappedText said = new WrappedText();
  private final ProgressBar busy = new ProgressBar(-1);
  private final ListView<String> problems = new ListView<>();
  private final Button stop = new Button(Messages.text("check.stop"));
  private final Button repair = new Button(Messages.text("check.repair"));
  private final ProblemWords sentences = new ProblemWords();
  private @Nullable Running running;
  private Stoppable stoppable = new Stoppable();

  private CheckDialog(Library library, TaskRunner tasks, Function<Exception, String> sentence) {
    this.library = library;
    this.tasks = tasks;
    this.sentence = sentence;
  }

  /**
   * Opens the dialog and begins, without waiting for the end.
   *
   * @param sentence says what went wrong
   */
  public static void show(
      Window owner, Library library, TaskRunner tasks, Function<Exception, String> sentence) {
    new CheckDialog(library, tasks, sentence).open(owner);
  }

  private void open(Window owner) {
    DialogPlace.over(dialog, owner);
    dialog.setTitle(Messages.text("check.title"));
    problems.setPrefHeight(HEIGHT);
    problems.setAccessibleText(Messages.text("check.problems"));
    busy.setMaxWidth(Double.MAX_VALUE);
    busy.setAccessibleText(Messages.text("check.running"));
    stop.setOnAction(event -> stop());
    repair.setOnAction(event -> run(library.upkeep()::repair, "check.repairing", "check.repaired"));
    WrappedText heading = new WrappedText(Messages.text("check.title"), "");
    heading.getStyleClass().add("question-headline");
    VBox content = new VBox(10, heading, said, busy, problems, new HBox(8, stop, repair));
    content.getStyleClass().add("question-words");
    content.setPrefWidth(MEASURE);
    DialogPane pane = dialog.getDialogPane();
    pane.getStyleClass().add("check");
    pane.setContent(content);
    pane.getButtonTypes().add(DialogButtons.close());
    DialogButtons.closeOnEscape(dialog);
    dialog.setOnHidden(
        event -> {
          if (running != null) {
            running.cancel();
          }
        });
    dialog.show();
    run(library.upkeep()::check, "check.running", "check.well");
  }

  private void run(Work work, String during, String well) {
    show(Messages.text(during), true, List.of());
    Stoppable stopped = new Stoppable();
    stoppable = stopped;
    running =
        tasks.run(
            () -> stopped.call(() -> work.run(this::tell)),
            found -> {
              running = null;
              show(
                  found.isEmpty()
                      ? Messages.text(well)
                      : Messages.text("check.wrong", found.size()),
                  false,
                  found);
            },
            thrown -> {
              running = null;
              show(
                  stopped.wasAsked() ? Messages.text("check.stopped") : sentence.apply(thrown),
                  false,
                  List.of());
            });
  }

  /** Looking, or mending: gives what is wrong afterwards. */
  @FunctionalInterface
  private interface Work {
    List<LibraryProblem> run(Consumer<? super CareProgress> progress);
  }

  /** Called on another thread. */
  private void tell(CareProgress progress) {
    tasks.later(
        () -> {
          if (running != null && !stoppable.wasAsked()) {
            busy.setProgress(progress.part());
            said.setText(CareWords.of(progress), "");
          }
        });
  }

  /** What is being mended is finished or left as it was: the end may take a moment to come. */
  private void stop() {
    stoppable.stop();
    stop.setDisable(true);
    busy.setProgress(-1);
    said.setText(Messages.text("backups.stopping"), "");
  }

  private void show(String words, boolean under, List<LibraryProblem> wrong) {
    said.setText(words, "");
    busy.setProgress(-1);
    problems.getItems().setAll(wrong.stream().map(sentences::sentence).toList());
    stop.setDisable(false);
    visible(busy, under);
    visible(stop, under);
    visible(problems, !wrong.isEmpty());
    visible(repair, wrong.stream().anyMatch(LibraryProblem::mendable));
    if (dialog.isShowing()) {
      dialog.getDialogPane().getScene().getWindow().sizeToScene();
    }
  }

  private static void visible(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
