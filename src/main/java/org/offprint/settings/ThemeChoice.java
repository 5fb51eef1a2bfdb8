package org.offprint.settings;

/** Which colours the window wears. */
public enum ThemeChoice {
  /** As the system prefers at the moment. */
  SYSTEM,
  LIGHT,
  /** Dark on warm paper. */
  SEPIA,
  DARK,
  /** On pure black, for screens that are lit only where something is drawn. */
  BLACK
}
