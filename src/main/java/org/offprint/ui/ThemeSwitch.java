package org.offprint.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.offprint.settings.ThemeChoice;

/**
 * Dresses the program in the chosen colours, and follows the system where that is the choice. Light
 * and dark are AtlantaFX's; what the others change of them is in {@code themes.css}, by the style
 * class of the window's root.
 */
final class ThemeSwitch {
  private final ReadOnlyObjectWrapper<ThemeChoice> choice = new ReadOnlyObjectWrapper<>();
  private final Subscription following;
  private @Nullable Parent root;

  /** Dresses the program. */
  ThemeSwitch(ThemeChoice first) {
    choice.set(first);
    // Calls dress() at once, too.
    following = Platform.getPreferences().colorSchemeProperty().subscribe(system -> dress());
  }

  ThemeChoice choice() {
    return choice.get();
  }

  ReadOnlyObjectProperty<ThemeChoice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  void choose(ThemeChoice next) {
    choice.set(next);
    dress();
  }

  /** Dresses a window, now and whenever the colours change. */
  void wear(Parent windowRoot) {
    root = windowRoot;
    dress();
  }

  /** Follows the system no more. */
  void close() {
    following.unsubscribe();
  }

  private void dress() {
    ThemeChoice worn = worn();
    boolean dark = worn == ThemeChoice.DARK || worn == ThemeChoice.BLACK;
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS());
    if (root != null) {
      root.getStyleClass().removeIf(style -> style.startsWith("theme-"));
      root.getStyleClass().add(styleClass(worn));
    }
  }

  private ThemeChoice worn() {
    if (choice() != ThemeChoice.SYSTEM) {
      return choice();
    }
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
        ? ThemeChoice.DARK
        : ThemeChoice.LIGHT;
  }

  /** The style class of a window's root in a theme. */
  static String styleClass(ThemeChoice theme) {
    return "theme-" + theme.name().toLowerCase(Locale.ROOT);
  }
}
