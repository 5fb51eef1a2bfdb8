package org.offprint.settings;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.settings.WindowState.Bounds;
import org.offprint.settings.WindowState.Frame;
import org.offprint.settings.WindowState.PaneWidths;
import org.offprint.settings.WindowState.Place;

/** A {@link WindowState} as keys and values; each value stands or falls for itself. */
final class WindowProperties {
  /** No window is smaller, and no screen is larger, in pixels. */
  private static final double SMALLEST = 200;

  private static final double LARGEST = 30_000;

  private WindowProperties() {}

  static WindowState read(Properties from, String library) {
    WindowState first = WindowState.FIRST;
    boolean sameLibrary = library.equals(from.getProperty("library"));
    ArticleSection section = first.place().section();
    return new WindowState(
        new Frame(bounds(from), Boolean.parseBoolean(from.getProperty("maximised")), panes(from)),
        name(from, "theme", ThemeChoice.class, first.theme()),
        new Place(
            sameLibrary ? name(from, "section", ArticleSection.class, section) : section,
            sidebar(from, sameLibrary),
            sameLibrary ? article(from) : null),
        ListProperties.read(from),
        sameLibrary ? unsaved(from) : List.of());
  }

  static Properties write(WindowState state, String library) {
    Properties to = new Properties();
    Frame frame = state.frame();
    Bounds bounds = frame.bounds();
    if (bounds != null) {
      to.setProperty("x", Double.toString(bounds.x()));
      to.setProperty("y", Double.toString(bounds.y()));
      to.setProperty("width", Double.toString(bounds.width()));
      to.setProperty("height", Double.toString(bounds.height()));
    }
    to.setProperty("maximised", Boolean.toString(frame.maximised()));
    PaneWidths panes = frame.panes();
    if (panes != null) {
      to.setProperty("width.sidebar", Double.toString(panes.sidebar()));
      to.setProperty("width.list", Double.toString(panes.list()));
    }
    to.setProperty("theme", state.theme().name().toLowerCase(Locale.ROOT));
    to.setProperty("library", library);
    to.setProperty("section", state.place().section().name().toLowerCase(Locale.ROOT));
    to.setProperty("sidebar", state.place().sidebar().chosen());
    to.setProperty(
        "sidebar.folded", String.join(" ", new TreeSet<>(state.place().sidebar().folded())));
    ArticleId article = state.place().article();
    if (article != null) {
      to.setProperty("article", article.toString());
    }
    ListProperties.write(state.lists(), to);
    to.setProperty("unsaved", String.join("\n", state.unsaved()));
    return to;
  }

  private static @Nullable Bounds bounds(Properties from) {
    double x = number(from, "x");
    double y = number(from, "y");
    double width = number(from, "width");
    double height = number(from, "height");
    boolean sound =
        Math.abs(x) <= LARGEST
            && Math.abs(y) <= LARGEST
            && width >= SMALLEST
            && width <= LARGEST
            && height >= SMALLEST
            && height <= LARGEST;
    return sound ? new Bounds(x, y, width, height) : null;
  }

  private static @Nullable PaneWidths panes(Properties from) {
    double sidebar = number(from, "width.sidebar");
    double list = number(from, "width.list");
    boolean sound = sidebar >= 0 && sidebar <= LARGEST && list >= 0 && list <= LARGEST;
    return sound ? new PaneWidths(sidebar, list) : null;
  }

  /** The number under {@code key}; not a number if there is none, which no comparison accepts. */
  private static double number(Properties from, String key) {
    try {
      return Double.parseDouble(from.getProperty(key, ""));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static <E extends Enum<E>> E name(
      Properties from, String key, Class<E> type, E otherwise) {
    try {
      return Enum.valueOf(type, from.getProperty(key, "").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }

  private static SidebarState sidebar(Properties from, boolean sameLibrary) {
    String folded = from.getProperty("sidebar.folded");
    return new SidebarState(
        sameLibrary ? from.getProperty("sidebar", "") : "",
        folded == null
            ? SidebarState.FIRST.folded()
            : Arrays.stream(folded.split(" ")).filter(name -> !name.isEmpty()).collect(toSet()));
  }

  private static @Nullable ArticleId article(Properties from) {
    try {
      return new ArticleId(Long.parseLong(from.getProperty("article", "")));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static List<String> unsaved(Properties from) {
    return from.getProperty("unsaved", "").lines().filter(line -> !line.isBlank()).toList();
  }
}
