package org.offprint.ui.backups;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.offprint.library.LibraryBackups;
import org.offprint.model.Backup;
import org.offprint.model.CareProgress;
import org.offprint.ui.controls.DialogButtons;
import org.offprint.ui.controls.DialogPlace;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.organise.Question;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.text.WrappedText;

/**
 * Lists the backups of a library, makes one, and leads back to one; both can be stopped. Used on
 * the JavaFX thread.
 */
public final class BackupsDialog {
  private static final double MEASURE = 460;
  private static final double HEIGHT = 250;

  /** Told of what happens here. */
  public interface Listener {
    /** The library is what it was at another time. */
    void restored(Backup from);

    /** In a sentence, what went wrong. */
    String sentence(Exception thrown);
  }

  private final LibraryBackups backups;
  private final TaskRunner tasks;
  private final Listener listener;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final ListView<Backup> list = new ListView<>();
  private final WrappedText said = new WrappedText();
  private final ProgressBar busy = new ProgressBar(-1);
  private final Button make = new Button(Messages.text("backups.make"));
  private final Button restore = new Button(Messages.text("backups.restore"));
  private final Button stop = new Button(Messages.text("check.stop"));
  private Stoppable running = new Stoppable();

  private BackupsDialog(LibraryBackups backups, TaskRunner tasks, Listener listener) {
    this.backups = backups;
    this.tasks = tasks;
    this.listener = listener;
  }

  /** Opens the dialog, without waiting for its end. */
  public static void show(
      Window owner, LibraryBackups backups, TaskRunner tasks, Listener listener) {
    new BackupsDialog(backups, tasks, listener).open(owner);
  }

  private void open(Window owner) {
    DialogPlace.over(dialog, owner);
    dialog.setTitle(Messages.text("backups.title"));
    list.setCellFactory(any -> new BackupCell());
    list.setPrefHeight(HEIGHT);
    list.setAccessibleText(Messages.text("backups.title"));
    list.setAccessibleHelp(Messages.text("backups.about"));
    list.setPlaceholder(new Label(Messages.text("backups.none")));
    list.getSelectionModel().selectedItemProperty().subscribe(chosen -> enable());
    make.setOnAction(event -> make());
    restore.setOnAction(event -> ask());
    stop.setOnAction(event -> stop());
    busy.setMaxWidth(Double.MAX_VALUE);
    busy.setAccessibleText(Messages.text("backups.busy"));
    said.getStyleClass().add("dialog-remark");
    WrappedText heading = new WrappedText(Messages.text("backups.title"), "");
    heading.getStyleClass().add("question-headline");
    VBox content =
        new VBox(
            10,
            heading,
            new WrappedText(Messages.text("backups.about"), ""),
            list,
            new HBox(8, make, restore, stop),
            busy,
            said);
    content.getStyleClass().add("question-words");
    content.setPrefWidth(MEASURE);
    DialogPane pane = dialog.getDialogPane();
    pane.getStyleClass().add("backups");
    pane.setContent(content);
    pane.getButtonTypes().add(DialogButtons.close());
    DialogButtons.closeOnEscape(dialog);
    dialog.setOnShown(event -> list.requestFocus());
    dialog.show();
    // Reading the folder is over in a moment: there is nothing to stop.
    work(true);
    stop.setVisible(false);
    tasks.run(backups::list, this::fill, thrown -> failed(thrown, "backups.stopped"));
  }

  private void fill(List<Backup> found) {
    list.getItems().setAll(found);
    // What is in focus is chosen, so that Restore does not stay grey for no reason that is seen.
    list.getSelectionModel().selectFirst();
    work(false);
    if (found.isEmpty() && list.isFocused()) {
      // An empty list does not show that it has the keyboard, and has no use for it.
      make.requestFocus();
    }
  }

  private void make() {
    work(true);
    Stoppable under = running;
    said.setText("", "");
    tasks.run(
        () -> {
          Backup made = under.call(() -> backups.make(progress -> tell(under, progress)));
          return new Made(made, backups.list());
        },
        made -> {
          fill(made.all());
          list.getSelectionModel().select(made.backup());
          said.setText(Messages.text("backups.made", BackupCell.when(made.backup())), "");
        },
        thrown -> failed(thrown, "backups.stopped"));
  }

  private record Made(Backup backup, List<Backup> all) {}

  private void ask() {
    Backup chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      Question.ask(
          dialog.getDialogPane().getScene().getWindow(),
          Messages.text("backups.ask", BackupCell.when(chosen)),
          Messages.text("backups.ask.detail"),
          Messages.text("backups.ask.yes"),
          () -> restore(chosen));
    }
  }

  private void restore(Backup chosen) {
    work(true);
    Stoppable under = running;
    said.setText("", "");
    tasks.run(
        () -> {
          under.call(
              () -> {
                backups.restore(chosen, progress -> tell(under, progress));
                return chosen;
              });
          return backups.list();
        },
        all -> {
          fill(all);
          said.setText(Messages.text("backups.restored", BackupCell.when(chosen)), "");
          listener.restored(chosen);
        },
        thrown -> failed(thrown, "backups.restore-stopped"));
  }

  /** Called on another thread. */
  private void tell(Stoppable told, CareProgress progress) {
    tasks.later(
        () -> {
          if (told.equals(running) && busy.isVisible() && !told.wasAsked()) {
            busy.setProgress(progress.part());
            said.setText(CareWords.of(progress), "");
          }
        });
  }

  /** The copying itself cannot be broken off: the end may take a moment to come. */
  private void stop() {
    running.stop();
    stop.setDisable(true);
    busy.setProgress(-1);
    said.setText(Messages.text("backups.stopping"), "");
  }

  private void failed(Exception thrown, String stoppedKey) {
    boolean stopped = running.wasAsked();
    work(false);
    said.setText(stopped ? Messages.text(stoppedKey) : listener.sentence(thrown), "");
  }

  private void work(boolean under) {
    boolean keyboard = make.isFocused() || restore.isFocused() || stop.isFocused();
    running = new Stoppable();
    busy.setVisible(under);
    busy.setProgress(-1);
    stop.setDisable(false);
    stop.setVisible(under);
    enable();
    if (keyboard) {
      (under ? stop : list).requestFocus();
    }
  }

  private void enable() {
    boolean idle = !busy.isVisible();
    make.setDisable(!idle);
    restore.setDisable(!idle || list.getSelectionModel().isEmpty());
  }
}
