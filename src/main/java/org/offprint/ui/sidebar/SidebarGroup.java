package org.offprint.ui.sidebar;

import java.util.Locale;
import org.offprint.ui.i18n.Messages;

/** The parts of the sidebar that can be folded. */
public enum SidebarGroup {
  TAGS,
  SEARCHES,
  SITES;

  /** A name to remember it by; also the end of its keys in the message bundle. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String words() {
    return Messages.text("group." + key());
  }
}
