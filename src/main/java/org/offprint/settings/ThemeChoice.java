package org.offprint.settings;

/** Which colours the window wears. */
public enum ThemeChoice {
  /** As the system prefers at the moment. */
  SYSTEM,
  LIGHT,
  DARK
}
