package org.offprint.ui.backups;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.offprint.i18n.Dates;
import org.offprint.model.Backup;
import org.offprint.ui.i18n.Messages;

/** A backup in a list: when it was made, and how large it is. */
final class BackupCell extends ListCell<Backup> {
  private static final double MEGA = 1e6;

  private final Label made = new Label();
  private final Label size = new Label();
  private final HBox row = new HBox(10, made, size);

  BackupCell() {
    made.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(made, Priority.ALWAYS);
    size.getStyleClass().add("section-count");
    size.setMinWidth(USE_PREF_SIZE);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Backup backup, boolean empty) {
    super.updateItem(backup, empty);
    setText(null);
    if (empty || backup == null) {
      setGraphic(null);
      return;
    }
    made.setText(when(backup));
    size.setText(Messages.text("backups.size", backup.bytes() / MEGA));
    setAccessibleText(made.getText() + ", " + size.getText());
    setGraphic(row);
  }

  /** When a backup was made, as this place's clocks and calendars say it. */
  static String when(Backup backup) {
    ZonedDateTime time = backup.made().atZone(ZoneId.systemDefault());
    return Messages.text(
        "backups.when", Dates.day(time.toLocalDate(), FormatStyle.FULL), Dates.time(time));
  }
}
