package org.offprint.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.ListOrder;
import org.offprint.model.SearchOrder;
import org.offprint.settings.WindowState.Bounds;

class SettingsFileTest {
  private static final WindowState LEFT =
      new WindowState(
          new WindowState.Frame(
              new Bounds(12, -4, 1100.5, 700), true, new WindowState.PaneWidths(210.5, 380)),
          ThemeChoice.DARK,
          new WindowState.Place(
              ArticleSection.FAVOURITES,
              new SidebarState("tag 7", Set.of("sites", "tags")),
              new ArticleId(42)),
          new ListChoices(
              Map.of(
                  "unread", new ListOrder(ListOrder.Key.READING_TIME, true),
                  "tag-12", new ListOrder(ListOrder.Key.TITLE, false)),
              SearchOrder.RELEVANCE,
              true),
          List.of("https://example.org/a?b=c", "not yet = \u0645"));

  @TempDir Path folder;

  private SettingsFile settings(String library) {
    return new SettingsFile(folder.resolve("config/window.properties"), folder.resolve(library));
  }

  @Test
  void givesBackWhatItWasGiven() throws IOException {
    settings("a.sqlite").write(LEFT);

    assertThat(settings("a.sqlite").read()).isEqualTo(LEFT);
  }

  @Test
  void remembersAWindowWithoutArticleAndBounds() throws IOException {
    settings("a.sqlite").write(LEFT);
    settings("a.sqlite").write(WindowState.FIRST);

    assertThat(settings("a.sqlite").read()).isEqualTo(WindowState.FIRST);
  }

  @Test
  void doesNotOpenAnArticleOfAnotherLibrary() throws IOException {
    settings("a.sqlite").write(LEFT);

    assertThat(settings("b.sqlite").read())
        .isEqualTo(
            LEFT.withPlace(ArticleSection.ALL, null)
                .withSidebar(new SidebarState("", Set.of("sites", "tags")))
                .withUnsaved(List.of()));
  }

  @Test
  void beginsAfreshWhereThereIsNoFile() {
    assertThat(settings("a.sqlite").read()).isEqualTo(WindowState.FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x=NaN\ny=1\nwidth=900\nheight=900",
        "x=1\ny=1\nwidth=1e9\nheight=900",
        "x=1\ny=1\nwidth=0\nheight=-5",
        "divider.sidebar=7\ndivider.list=-1",
        "theme=purple\nsection=\u0000\narticle=0",
        "article=-3",
        "order.Nothing\\ of\\ Ours=title descending",
        "\\u00",
      })
  void takesNothingThatMakesNoSense(String content) throws IOException {
    Files.createDirectories(folder.resolve("config"));
    Files.writeString(folder.resolve("config/window.properties"), content);

    assertThat(settings("a.sqlite").read()).isEqualTo(WindowState.FIRST);
  }

  @Test
  void takesNothingFromBytesThatAreNoText() throws IOException {
    Files.createDirectories(folder.resolve("config"));
    Files.write(folder.resolve("config/window.properties"), new byte[] {-1, -2, 0, -128});

    assertThat(settings("a.sqlite").read()).isEqualTo(WindowState.FIRST);
  }

  @Test
  void leavesNoSecondFileBehind() throws IOException {
    settings("a.sqlite").write(LEFT);
    settings("a.sqlite").write(LEFT);

    try (var files = Files.list(folder.resolve("config"))) {
      assertThat(files).containsExactly(folder.resolve("config/window.properties"));
    }
  }

  @Test
  void leavesNothingBehindWhereItCannotWrite() throws IOException {
    Path taken = folder.resolve("config/window.properties");
    Files.createDirectories(taken.resolve("a folder where the file should be"));

    assertThatThrownBy(() -> settings("a.sqlite").write(LEFT)).isInstanceOf(IOException.class);

    try (var files = Files.list(folder.resolve("config"))) {
      assertThat(files).containsExactly(taken);
    }
  }

  @Test
  void knowsALibraryByAnotherWayToIt() throws IOException {
    settings("a.sqlite").write(LEFT);

    assertThat(settings("sub/../a.sqlite").read()).isEqualTo(LEFT);
  }

  @Test
  void saysThatItCannotWrite() throws IOException {
    Files.writeString(folder.resolve("config"), "a file where the folder should be");

    assertThatThrownBy(() -> settings("a.sqlite").write(LEFT)).isInstanceOf(IOException.class);
  }
}
