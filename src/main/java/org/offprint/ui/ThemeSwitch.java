package org.offprint.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.offprint.settings.ThemeChoice;

/**
 * Dresses the program in the chosen colours, and follows the system where that is the choice. Light
 * and dark are AtlantaFX's; what the others change of them is in {@code themes.css}, by the style
 * class of the window's root.
 */
final class ThemeSwitch {
  /**
   * Of the roots of all windows, since a popup has its looks from the window before which it opens.
   */
  private static final String OPAQUE = "opaque-popups";

  private final ReadOnlyObjectWrapper<ThemeChoice> choice = new ReadOnlyObjectWrapper<>();
  private final Subscription following;
  private final ListChangeListener<Window> opening = change -> dressWindows();

  /** Menus and popovers cannot be of any shape: nothing puts windows together (no compositor). */
  private final boolean opaque = !Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);

  private @Nullable Scene main;

  /** Dresses the program. */
  ThemeSwitch(ThemeChoice first) {
    choice.set(first);
    // Calls dress() at once, too.
    following = Platform.getPreferences().colorSchemeProperty().subscribe(system -> dress());
  }

  ThemeChoice choice() {
    return choice.get();
  }

  void choose(ThemeChoice next) {
    choice.set(next);
    dress();
  }

  /**
   * Dresses a window, now and whenever the colours change, and whatever opens before it: dialogs,
   * menus, popovers.
   */
  void wear(Scene window) {
    main = window;
    Window.getWindows().addListener(opening);
    dress();
  }

  /** Follows the system no more. */
  void close() {
    following.unsubscribe();
    Window.getWindows().removeListener(opening);
  }

  private void dress() {
    Application.setUserAgentStylesheet(
        isDark()
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS());
    dressWindows();
  }

  private void dressWindows() {
    Scene of = main;
    if (of == null) {
      return;
    }
    dress(of, of);
    for (Window window : Window.getWindows()) {
      Scene scene = window.getScene();
      if (scene != null && isBefore(window, of.getWindow())) {
        dress(scene, of);
      }
    }
  }

  private void dress(Scene scene, Scene of) {
    for (String sheet : of.getStylesheets()) {
      if (!scene.getStylesheets().contains(sheet)) {
        scene.getStylesheets().add(sheet);
      }
    }
    List<String> styles = scene.getRoot().getStyleClass();
    if (opaque && !styles.contains(OPAQUE)) {
      styles.add(OPAQUE);
    }
    if (opaque && scene.getWindow() instanceof PopupWindow) {
      // Where its root leaves a pixel out.
      scene.setFill(isDark() ? Color.gray(0.2) : Color.gray(0.8));
    }
    String worn = styleClass(worn());
    if (!styles.contains(worn)) {
      styles.removeIf(style -> style.startsWith("theme-"));
      styles.add(worn);
      // What is open already would keep its colours until something else about it changes.
      scene.getRoot().applyCss();
    }
  }

  /** Whether a window belongs to another, or to one that does. */
  private static boolean isBefore(Window window, @Nullable Window other) {
    Window owner =
        switch (window) {
          case Stage stage -> stage.getOwner();
          case PopupWindow popup -> popup.getOwnerWindow();
          default -> null;
        };
    return owner != null && (owner.equals(other) || isBefore(owner, other));
  }

  private boolean isDark() {
    ThemeChoice worn = worn();
    return worn == ThemeChoice.DARK || worn == ThemeChoice.BLACK;
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
