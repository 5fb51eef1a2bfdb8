package org.offprint.ui;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.StatusChange;
import org.offprint.ui.actions.LibraryChanges;
import org.offprint.ui.actions.StatusStep;
import org.offprint.ui.actions.Steps;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.sidebar.SectionWords;

/** What it means to bring articles to a section: all that it takes for them to be there. */
final class SectionDrop {
  private SectionDrop() {}

  /** What it would do, in words; empty for nothing. */
  static String offer(ArticleSection section, boolean inTrash) {
    return switch (section) {
      case ALL -> inTrash ? Messages.text("action.restore") : "";
      case UNREAD -> Messages.text("drop.unread");
      case FAVOURITES -> Messages.text("action.favourite");
      case ARCHIVE -> Messages.text("action.archive");
      case TRASH -> inTrash ? "" : Messages.text("action.trash");
    };
  }

  static void on(ArticleSection section, List<ArticleId> ids, LibraryChanges changes) {
    if (section == ArticleSection.TRASH) {
      changes.apply(StatusChange.MOVE_TO_TRASH, ids);
      return;
    }
    List<StatusStep> steps = new ArrayList<>();
    steps.add(new StatusStep(StatusChange.RESTORE_FROM_TRASH, ids));
    switch (section) {
      case UNREAD -> {
        steps.add(new StatusStep(StatusChange.UNARCHIVE, ids));
        steps.add(new StatusStep(StatusChange.MARK_UNREAD, ids));
      }
      case FAVOURITES -> steps.add(new StatusStep(StatusChange.ADD_TO_FAVOURITES, ids));
      case ARCHIVE -> steps.add(new StatusStep(StatusChange.ARCHIVE, ids));
      case ALL, TRASH -> {
        // Being out of the trash is all that "All" asks for.
      }
    }
    String key = "dropped." + SectionWords.key(section);
    changes.apply(new Steps(steps), Messages.text(key, ids.size()));
  }
}
