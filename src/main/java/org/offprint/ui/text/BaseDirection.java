package org.offprint.ui.text;

import org.offprint.model.TextDirection;

/** The direction of a paragraph. */
public final class BaseDirection {
  private BaseDirection() {}

  /**
   * The direction of the first strong character (Unicode Standard Annex 9, rules P2 and P3, without
   * isolates).
   *
   * @param fallback for a text without any letter
   */
  public static TextDirection of(CharSequence text, TextDirection fallback) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      switch (Character.getDirectionality(codePoint)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return TextDirection.LEFT_TO_RIGHT;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return TextDirection.RIGHT_TO_LEFT;
        }
        default -> i += Character.charCount(codePoint);
      }
    }
    return fallback;
  }
}
