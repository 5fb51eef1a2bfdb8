package org.offprint.ui.actions;

import java.util.Locale;
import org.offprint.model.StatusChange;
import org.offprint.ui.i18n.Messages;

/** Says a change of status. */
final class ChangeWords {
  private ChangeWords() {}

  /** As in "Moved 3 articles to the trash". */
  static String of(StatusChange change, int articles) {
    return Messages.text("done." + change.name().toLowerCase(Locale.ROOT), articles);
  }
}
