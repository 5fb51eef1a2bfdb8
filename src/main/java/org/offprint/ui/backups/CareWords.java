package org.offprint.ui.backups;

import org.offprint.model.CareProgress;
import org.offprint.ui.i18n.Messages;

/** Says how far work on a whole library has come. */
public final class CareWords {
  private CareWords() {}

  /** What is being done, and how much of it is done. */
  public static String of(CareProgress progress) {
    return Messages.text(
        "care.percent", Messages.text("care." + progress.stage()), progress.part());
  }
}
