package org.offprint.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;

/**
 * How a person left the window.
 *
 * @param frame where it stood and how it was divided
 * @param theme the colours
 * @param place what was shown
 * @param lists how lists were laid out
 * @param unsaved addresses that were still being saved, or had failed: they are taken up again;
 *     behind a tab what is to be kept with the article
 */
public record WindowState(
    Frame frame, ThemeChoice theme, Place place, ListChoices lists, List<String> unsaved) {
  public WindowState {
    unsaved = List.copyOf(unsaved);
  }

  /** How the window looks when it was never open before. */
  public static final WindowState FIRST =
      new WindowState(
          new Frame(null, false, null),
          ThemeChoice.SYSTEM,
          new Place(ArticleSection.ALL, SidebarState.FIRST, null),
          ListChoices.FIRST,
          List.of());

  /** A window's place on the screen, in JavaFX's device-independent pixels. */
  public record Bounds(double x, double y, double width, double height) {}

  /** How wide the sections and the list are, in JavaFX's device-independent pixels. */
  public record PaneWidths(double sidebar, double list) {}

  /**
   * Where a window stands and how it is divided.
   *
   * @param bounds of the window when it is not maximised; null leaves position and size to the
   *     program
   * @param maximised whether it fills the screen
   * @param panes how wide a person made them; null leaves it to the window's width
   */
  public record Frame(@Nullable Bounds bounds, boolean maximised, @Nullable PaneWidths panes) {}

  /**
   * What a window shows.
   *
   * @param section which is shown, or would be if what {@code sidebar} names is gone
   * @param sidebar what is chosen and folded there
   * @param article which is open; null for none
   */
  public record Place(ArticleSection section, SidebarState sidebar, @Nullable ArticleId article) {}

  /** The same with another theme. */
  public WindowState withTheme(ThemeChoice other) {
    return new WindowState(frame, other, place, lists, unsaved);
  }

  /** The same with other bounds, not maximised. */
  public WindowState withBounds(Bounds bounds) {
    Frame other = new Frame(bounds, false, frame.panes());
    return new WindowState(other, theme, place, lists, unsaved);
  }

  /** The same with another section and article. */
  public WindowState withPlace(ArticleSection section, @Nullable ArticleId article) {
    Place other = new Place(section, place.sidebar(), article);
    return new WindowState(frame, theme, other, lists, unsaved);
  }

  /** The same with another sidebar. */
  public WindowState withSidebar(SidebarState sidebar) {
    Place other = new Place(place.section(), sidebar, place.article());
    return new WindowState(frame, theme, other, lists, unsaved);
  }

  /** The same with other unsaved addresses. */
  public WindowState withUnsaved(List<String> other) {
    return new WindowState(frame, theme, place, lists, other);
  }
}
