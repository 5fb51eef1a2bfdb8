package org.offprint.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Backup;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/**
 * Stands in for the window when the library is damaged: says so, and asks what to do. Enter does
 * nothing that changes the library.
 */
public final class RescueWindow {
  private static final double WIDTH = 560;

  private final Stage stage;
  private final Consumer<Choice> chosen;
  private Choice choice = Choice.QUIT;

  /** What to do with a damaged library. */
  public enum Choice {
    /** Make it what the backup is. */
    RESTORE,
    /** Make a new library of what can be read. */
    SALVAGE,
    /** Open it, for what can still be read. */
    OPEN,
    QUIT
  }

  /**
   * A window that is not shown yet.
   *
   * @param chosen told once, when the window is gone
   */
  public RescueWindow(Stage stage, Consumer<Choice> chosen) {
    this.stage = stage;
    this.chosen = chosen;
  }

  /**
   * Asks.
   *
   * @param failure a sentence
   * @param backup the newest that is sound; null if there is none
   * @param canBeSalvaged whether anything can be read of it
   * @param canBeOpened whether the library can be opened at all
   */
  public void ask(
      String failure, @Nullable Backup backup, boolean canBeSalvaged, boolean canBeOpened) {
    WrappedText headline = new WrappedText(Messages.text("rescue.headline"), "");
    headline.getStyleClass().add("title-3");
    WrappedText offer =
        new WrappedText(
            backup == null
                ? Messages.text("rescue.no-backup")
                : Messages.text("rescue.offer", moment(backup)),
            "");
    FlowPane buttons = new FlowPane(8, 8);
    if (backup != null) {
      buttons
          .getChildren()
          .add(button(Messages.text("rescue.restore", moment(backup)), Choice.RESTORE));
    }
    if (canBeSalvaged) {
      buttons.getChildren().add(button(Messages.text("rescue.salvage"), Choice.SALVAGE));
    }
    if (canBeOpened) {
      buttons.getChildren().add(button(Messages.text("rescue.open"), Choice.OPEN));
    }
    Button quit = button(Messages.text("rescue.quit"), Choice.QUIT);
    quit.setDefaultButton(true);
    quit.setCancelButton(true);
    buttons.getChildren().add(quit);
    VBox all = new VBox(12, headline, new WrappedText(failure, ""), offer, buttons);
    StandIn.show(stage, all, WIDTH, () -> chosen.accept(choice));
    quit.requestFocus();
  }

  private Button button(String words, Choice means) {
    Button button = new Button(words);
    button.setOnAction(
        event -> {
          choice = means;
          stage.hide();
        });
    return button;
  }

  private static String moment(Backup backup) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Locale.getDefault())
        .withZone(ZoneId.systemDefault())
        .format(backup.made());
  }
}
