package org.offprint.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.offprint.settings.ThemeChoice;

/** Dresses the program in the chosen colours, and follows the system where that is the choice. */
final class ThemeSwitch {
  private final Consumer<ColorScheme> dressed;
  private final Subscription following;
  private ThemeChoice choice;

  /**
   * Dresses the program.
   *
   * @param dressed told which colours it wears, now and whenever they change
   */
  ThemeSwitch(ThemeChoice choice, Consumer<ColorScheme> dressed) {
    this.choice = choice;
    this.dressed = dressed;
    // Calls dress() at once, too.
    following = Platform.getPreferences().colorSchemeProperty().subscribe(system -> dress());
  }

  ThemeChoice choice() {
    return choice;
  }

  void choose(ThemeChoice next) {
    choice = next;
    dress();
  }

  /** Follows the system no more. */
  void close() {
    following.unsubscribe();
  }

  private void dress() {
    ColorScheme scheme =
        switch (choice) {
          case LIGHT -> ColorScheme.LIGHT;
          case DARK -> ColorScheme.DARK;
          case SYSTEM -> Platform.getPreferences().getColorScheme();
        };
    Application.setUserAgentStylesheet(
        scheme == ColorScheme.DARK
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS());
    dressed.accept(scheme);
  }
}
