package org.offprint.print;

import org.offprint.model.HighlightColour;

/** The colours of highlights on paper: those of the light theme. */
final class MarkColours {
  private MarkColours() {}

  /** What is behind the words, as 0xRRGGBB. */
  static int ground(HighlightColour colour) {
    return switch (colour) {
      case YELLOW -> 0xfff1a8;
      case GREEN -> 0xc9f0c4;
      case BLUE -> 0xc9e4ff;
      case PINK -> 0xffd3e4;
      case VIOLET -> 0xe4d7ff;
    };
  }

  /** The line under the words, as 0xRRGGBB. */
  static int edge(HighlightColour colour) {
    return switch (colour) {
      case YELLOW -> 0x9a7400;
      case GREEN -> 0x2f7d2a;
      case BLUE -> 0x1f66b0;
      case PINK -> 0xb23a72;
      case VIOLET -> 0x6b48b5;
    };
  }
}
