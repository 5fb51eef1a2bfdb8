package org.offprint.ui.sidebar;

import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.offprint.model.ArticleSection;
import org.offprint.ui.i18n.Messages;

/** The name and the sign of each section. */
public final class SectionWords {
  private SectionWords() {}

  /** The name that a person sees. */
  public static String name(ArticleSection section) {
    return Messages.text("section." + key(section));
  }

  /** The section in a key of the message bundle. */
  public static String key(ArticleSection section) {
    return section.name().toLowerCase(Locale.ROOT);
  }

  /** The icon beside the name. */
  public static Ikon icon(ArticleSection section) {
    return switch (section) {
      case ALL -> MaterialDesignI.INBOX_MULTIPLE_OUTLINE;
      case UNREAD -> MaterialDesignC.CIRCLE_MEDIUM;
      case FAVOURITES -> MaterialDesignS.STAR_OUTLINE;
      case ARCHIVE -> MaterialDesignA.ARCHIVE_OUTLINE;
      case TRASH -> MaterialDesignT.TRASH_CAN_OUTLINE;
    };
  }
}
