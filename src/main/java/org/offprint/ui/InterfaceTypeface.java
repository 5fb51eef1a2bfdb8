package org.offprint.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.offprint.i18n.InterfaceLanguage;
import org.offprint.ui.text.Fonts;

/**
 * Gives the program's own words a typeface that has all their letters. Where a system's typeface
 * lacks some, as DejaVu Sans lacks the Urdu ہ and ے, JavaFX takes those from another and sets them
 * at the wrong end of a right-to-left word. Used on the JavaFX thread.
 */
final class InterfaceTypeface {
  private InterfaceTypeface() {}

  /** Dresses {@code scene} for the language that the program speaks at the moment. */
  static void dress(Scene scene) {
    scene.getStylesheets().addAll(stylesheets());
  }

  private static List<String> stylesheets() {
    boolean arabicLetters =
        InterfaceLanguage.of(Locale.getDefault(Locale.Category.DISPLAY))
            .filter(InterfaceLanguage::rightToLeft)
            .isPresent();
    if (!arabicLetters) {
      return List.of();
    }
    Fonts.prepare();
    return List.of(InterfaceTypeface.class.getResource("arabic.css").toExternalForm());
  }
}
