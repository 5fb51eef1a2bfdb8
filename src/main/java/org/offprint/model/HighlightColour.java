package org.offprint.model;

/** The colours of highlights. Everywhere one is shown it is named, or told apart by more. */
public enum HighlightColour {
  YELLOW,
  GREEN,
  BLUE,
  PINK,
  VIOLET
}
