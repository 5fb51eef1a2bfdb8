package org.offprint.ui.backups;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.FormatStyle;
import org.offprint.i18n.Dates;
import org.offprint.model.Backup;
import org.offprint.ui.controls.NamedCell;
import org.offprint.ui.i18n.Messages;

/** A backup in a list: when it was made, and how large it is. */
final class BackupCell extends NamedCell<Backup> {
  private static final double MEGA = 1e6;

  @Override
  protected void fill(Backup backup) {
    String made = when(backup);
    String size = Messages.text("backups.size", backup.bytes() / MEGA);
    show(made, size, made + ", " + size);
  }

  /** When a backup was made, as this place's clocks and calendars say it. */
  static String when(Backup backup) {
    ZonedDateTime time = backup.made().atZone(ZoneId.systemDefault());
    return Messages.text(
        "backups.when", Dates.day(time.toLocalDate(), FormatStyle.FULL), Dates.time(time));
  }
}
