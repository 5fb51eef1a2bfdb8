package org.offprint.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;

/**
 * How a person left the window.
 *
 * @param bounds of the window when it is not maximised; null leaves position and size to the
 *     program
 * @param maximised whether it filled the screen
 * @param sidebarDivider where the sections end, 0 to 1 of the window's width
 * @param listDivider where the list ends, 0 to 1 of what lies right of the sections
 * @param theme the colours
 * @param section which was shown, or would be if what {@code sidebar} names is gone
 * @param sidebar what was chosen and folded there
 * @param article which was open; null for none
 * @param lists what lists were sorted by
 * @param unsaved addresses that were still being saved, or had failed: they are taken up again
 */
public record WindowState(
    @Nullable Bounds bounds,
    boolean maximised,
    double sidebarDivider,
    double listDivider,
    ThemeChoice theme,
    ArticleSection section,
    SidebarState sidebar,
    @Nullable ArticleId article,
    ListChoices lists,
    List<String> unsaved) {
  public WindowState {
    unsaved = List.copyOf(unsaved);
  }

  /** How the window looks when it was never open before. */
  public static final WindowState FIRST =
      new WindowState(
          null,
          false,
          0.155,
          0.35,
          ThemeChoice.SYSTEM,
          ArticleSection.ALL,
          SidebarState.FIRST,
          null,
          ListChoices.FIRST,
          List.of());

  /** A window's place on the screen, in JavaFX's device-independent pixels. */
  public record Bounds(double x, double y, double width, double height) {}

  /** The same with another theme. */
  public WindowState withTheme(ThemeChoice theme) {
    return new WindowState(
        bounds,
        maximised,
        sidebarDivider,
        listDivider,
        theme,
        section,
        sidebar,
        article,
        lists,
        unsaved);
  }

  /** The same with other bounds, not maximised. */
  public WindowState withBounds(Bounds bounds) {
    return new WindowState(
        bounds,
        false,
        sidebarDivider,
        listDivider,
        theme,
        section,
        sidebar,
        article,
        lists,
        unsaved);
  }

  /** The same with another section and article. */
  public WindowState withPlace(ArticleSection section, @Nullable ArticleId article) {
    return new WindowState(
        bounds,
        maximised,
        sidebarDivider,
        listDivider,
        theme,
        section,
        sidebar,
        article,
        lists,
        unsaved);
  }

  /** The same with another sidebar. */
  public WindowState withSidebar(SidebarState sidebar) {
    return new WindowState(
        bounds,
        maximised,
        sidebarDivider,
        listDivider,
        theme,
        section,
        sidebar,
        article,
        lists,
        unsaved);
  }

  /** The same with other unsaved addresses. */
  public WindowState withUnsaved(List<String> unsaved) {
    return new WindowState(
        bounds,
        maximised,
        sidebarDivider,
        listDivider,
        theme,
        section,
        sidebar,
        article,
        lists,
        unsaved);
  }
}
