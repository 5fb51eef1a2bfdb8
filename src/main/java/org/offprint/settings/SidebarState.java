package org.offprint.settings;

import java.util.Set;

/**
 * How a person left the sidebar.
 *
 * @param chosen what was chosen below the sections, as {@code ui.sidebar} names it; empty for a
 *     section
 * @param folded the groups whose contents were hidden, as {@code ui.sidebar} names them
 */
public record SidebarState(String chosen, Set<String> folded) {
  /** A section was chosen, and all groups were open but that of the sites. */
  public static final SidebarState FIRST = new SidebarState("", Set.of("sites"));

  public SidebarState {
    folded = Set.copyOf(folded);
  }
}
