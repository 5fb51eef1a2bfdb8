package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.SavedSearch;
import org.offprint.model.Tag;
import org.offprint.settings.SidebarState;
import org.offprint.settings.WindowState;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;
import org.offprint.ui.sidebar.SidebarItem;

/** The groups of the sidebar: shown, folded, chosen, renamed, merged, deleted, remembered. */
class SidebarTest {
  @TempDir Path folder;

  /** Five articles of two sites; "sea" is on 5, 4 and 3, "politics" on 1. */
  private void fill() {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 5; number++) {
        database.save(
            SampleArticles.numbered(number)
                .siteName(number % 2 == 0 ? "Even Post" : "Odd Times")
                .make());
      }
      database.tags().add(ids(5, 4, 3), "sea");
      database.tags().add(ids(1), "politics");
      database.search().save(new SavedSearch("Evens", "site:even"));
    }
  }

  private static List<ArticleId> ids(long... numbers) {
    return java.util.Arrays.stream(numbers).mapToObj(ArticleId::new).toList();
  }

  private static Tag tag(OpenWindow window, String name) {
    return window.library.tags().named(name).orElseThrow();
  }

  private static void fire(String... path) throws Exception {
    MenuItem item = item(path);
    JavaFx.run(
        () -> {
          Window.getWindows().getLast().hide();
          item.fire();
        });
  }

  /** The item of the open menu that these words lead to. */
  private static MenuItem item(String... path) throws Exception {
    return JavaFx.call(
        () -> {
          List<MenuItem> items =
              Window.getWindows().getLast() instanceof ContextMenu menu
                  ? menu.getItems()
                  : List.of();
          MenuItem found = null;
          for (String words : path) {
            found =
                items.stream()
                    .filter(item -> words.equals(item.getText()))
                    .findFirst()
                    .orElseThrow();
            items = found instanceof Menu menu ? menu.getItems() : List.of();
          }
          return found;
        });
  }

  private static ListView<?> rows(OpenWindow window) {
    return (ListView<?>) window.scene().lookup(".section-list");
  }

  /** The row that says this, if it is in view. */
  private static ListCell<?> row(OpenWindow window, String name) throws Exception {
    return JavaFx.call(
        () -> {
          for (Node node : window.scene().getRoot().lookupAll(".section-cell")) {
            if (node instanceof ListCell<?> cell
                && !cell.isEmpty()
                && ShownWords.of(List.of(cell)).matches("\\W*" + name + "( \\d+)?")) {
              return cell;
            }
          }
          throw new AssertionError("No row " + name);
        });
  }

  private static void choose(OpenWindow window, String name) throws Exception {
    window.robot.clickOn(row(window, name));
    window.settle();
  }

  private static void awaitRows(OpenWindow window, String... texts) throws Exception {
    window.await(
        "the sidebar says " + List.of(texts),
        () -> {
          String said = window.text(".section-list");
          return java.util.Arrays.stream(texts).allMatch(said::contains);
        });
    window.settle();
  }

  @Test
  void tagsSearchesAndSitesStandThereWithTheirCounts() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder)) {
      awaitRows(window, "Tags", "politics 1", "sea 3", "Saved searches", "Evens 2", "Sites 2");
      assertThat(window.text(".section-list")).doesNotContain("Even Post");
      choose(window, "Sites");
      awaitRows(window, "Even Post 2", "Odd Times 3");
      assertThat(row(window, "sea").getAccessibleText()).isEqualTo("Tag sea, 3 articles, 3 unread");
      assertThat(row(window, "Tags").getAccessibleText()).isEqualTo("Tags, 2, unfolded");

      choose(window, "sea");
      assertThat(window.list().getItems()).isEqualTo(ids(5, 4, 3));
      choose(window, "Even Post");
      assertThat(window.list().getItems()).isEqualTo(ids(4, 2));
      choose(window, "Evens");
      assertThat(window.list().getItems()).isEqualTo(ids(4, 2));
    }
  }

  @Test
  void theKeyboardFoldsAndChooses() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder)) {
      awaitRows(window, "sea 3");
      JavaFx.run(() -> rows(window).requestFocus());
      for (int i = 0; i < 5; i++) {
        window.press(KeyCode.DOWN);
      }
      assertThat(window.list().getItems()).isEmpty();
      window.press(KeyCode.LEFT);
      assertThat(window.text(".section-list")).doesNotContain("sea 3").contains("Tags 2");
      window.press(KeyCode.RIGHT);
      awaitRows(window, "sea 3");
      window.press(KeyCode.RIGHT);
      window.press(KeyCode.DOWN);
      assertThat(window.list().getItems()).isEqualTo(ids(5, 4, 3));
      window.press(KeyCode.LEFT);
      window.press(KeyCode.SPACE);
      assertThat(window.text(".section-list")).doesNotContain("sea 3");
      // What is shown stays what was chosen.
      assertThat(window.list().getItems()).isEqualTo(ids(5, 4, 3));
    }
  }

  @Test
  void foldingAndChoiceAreRemembered() throws Exception {
    fill();
    WindowState left;
    try (OpenWindow window = OpenWindow.over(folder)) {
      awaitRows(window, "Sites 2");
      choose(window, "Sites");
      choose(window, "Saved searches");
      choose(window, "sea");
      window.select(1);
      left = window.leave();
    }
    assertThat(left.place().sidebar()).isEqualTo(new SidebarState("tag 1", Set.of("searches")));
    try (OpenWindow window = OpenWindow.over(folder, left)) {
      awaitRows(window, "Even Post 2", "Saved searches 1");
      assertThat(window.list().getItems()).isEqualTo(ids(5, 4, 3));
      assertThat(window.list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
      assertThat(row(window, "sea").isSelected()).isTrue();
    }
    WindowState search = left.withSidebar(new SidebarState("search Evens", Set.of()));
    try (OpenWindow window = OpenWindow.over(folder, search)) {
      window.await("the search", () -> window.list().getItems().equals(ids(4, 2)));
    }
    WindowState gone = left.withSidebar(new SidebarState("tag 99", Set.of()));
    try (OpenWindow window = OpenWindow.over(folder, gone)) {
      window.await("all articles", () -> window.list().getItems().size() == 5);
    }
  }

  @Test
  void aTagIsRenamedAndThatIsUndone() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder)) {
      awaitRows(window, "sea 3");
      choose(window, "sea");
      window.press(KeyCode.F2);
      Dialogs.await(window, "Rename the tag");
      JavaFx.run(() -> ((TextField) Dialogs.node(window, "#name")).setText("Politics"));
      Dialogs.await(window, "There is a tag \u201Cpolitics\u201D already");
      JavaFx.run(() -> ((TextField) Dialogs.node(window, "#name")).setText("Ocean"));
      Dialogs.press(window, "Rename");
      awaitRows(window, "Ocean 3");
      assertThat(window.list().getItems()).hasSize(3);
      window.press(KeyCode.CONTROL, KeyCode.Z);
      awaitRows(window, "sea 3");
    }
  }

  @Test
  void aTagThatIsShownIsDeletedAndComesBack() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder)) {
      awaitRows(window, "sea 3");
      choose(window, "sea");
      window.press(KeyCode.DELETE);
      window.await("the tag is gone", () -> window.library.tags().named("sea").isEmpty());
      window.await("all is shown", () -> window.list().getItems().size() == 5);
      assertThat(window.library.ids(ArticleSection.TRASH)).isEmpty();
      window.click("Undo");
      awaitRows(window, "sea 3");
    }
  }

  @Test
  void theMenuOfATagColoursAndMergesIt() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder)) {
      awaitRows(window, "sea 3");
      window.robot.rightClickOn(row(window, "sea"));
      assertThat(window.list().getItems()).hasSize(5);
      fire("Colour", "Teal");
      window.await("teal", () -> Integer.valueOf(0x0D8A80).equals(tag(window, "sea").colour()));
      window.robot.rightClickOn(row(window, "politics"));
      fire("Merge into\u2026");
      Dialogs.await(window, "Merge the tag");
      JavaFx.run(
          () ->
              ((ListView<?>) Dialogs.node(window, ".dialog-pane .list-view"))
                  .getSelectionModel()
                  .select(0));
      Dialogs.press(window, "Merge");
      awaitRows(window, "sea 4");
      assertThat(window.text(".section-list")).doesNotContain("politics");
      window.settle();
      window.press(KeyCode.CONTROL, KeyCode.Z);
      awaitRows(window, "politics 1", "sea 3");
    }
  }

  @Test
  void enterMergesAndTheListFollows() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder)) {
      awaitRows(window, "sea 3");
      choose(window, "politics");
      window.robot.rightClickOn(row(window, "politics"));
      fire("Merge into\u2026");
      Dialogs.await(window, "Merge the tag");
      // There is but one other: it is chosen already.
      window.robot.push(KeyCode.ENTER);
      awaitRows(window, "sea 4");
      window.await("the other tag is shown", () -> window.text(".list-title").equals("sea"));
      assertThat(window.list().getItems()).hasSize(4);
      window.press(KeyCode.CONTROL, KeyCode.Z);
      awaitRows(window, "politics 1", "sea 3");
      choose(window, "politics");
      window.press(KeyCode.F2);
      Dialogs.await(window, "Rename the tag");
      JavaFx.run(() -> ((TextField) Dialogs.node(window, "#name")).setText("SEA"));
      Dialogs.press(window, "Rename");
      awaitRows(window, "sea 4");
      window.await("the other tag is shown", () -> window.text(".list-title").equals("sea"));
      assertThat(window.text(".notice")).contains("Merged the tag");
    }
  }

  /** The library takes the names for one, so the window has to say so before. */
  @Test
  void aNameThatDiffersInAccentsMerges() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder)) {
      awaitRows(window, "sea 3");
      choose(window, "politics");
      window.press(KeyCode.F2);
      Dialogs.await(window, "Rename the tag");
      JavaFx.run(() -> ((TextField) Dialogs.node(window, "#name")).setText("S\u00E9a"));
      Dialogs.await(window, "There is a tag \u201Csea\u201D already");
      Dialogs.press(window, "Rename");
      awaitRows(window, "sea 4");
      window.await("the other tag is shown", () -> window.text(".list-title").equals("sea"));
      assertThat(window.text(".notice")).contains("Merged the tag");
    }
  }

  @Test
  void namesStandInTheOrderThatPeopleLookForThem() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.save(SampleArticles.numbered(1).make());
      for (String name : List.of("tag 10", "zoo", "tag 2", "\u00C9lan", "tag 1", "east")) {
        database.tags().add(ids(1), name);
        database.search().save(new SavedSearch(name, "site:even"));
      }
    }
    try (OpenWindow window = OpenWindow.over(folder)) {
      awaitRows(window, "zoo 1");
      List<String> ordered = List.of("east", "\u00C9lan", "tag 1", "tag 2", "tag 10", "zoo");
      List<?> items = rows(window).getItems();
      assertThat(items.stream().filter(SidebarItem.OfTag.class::isInstance))
          .isEqualTo(
              ordered.stream().map(name -> new SidebarItem.OfTag(tag(window, name).id())).toList());
      assertThat(items.stream().filter(SidebarItem.OfSearch.class::isInstance))
          .isEqualTo(ordered.stream().map(SidebarItem.OfSearch::new).toList());
    }
  }

  /** A row below the last in view would be made without anyone seeing it. */
  @Test
  void whatIsKeptComesIntoView() throws Exception {
    fill();
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 10; number < 50; number++) {
        database.tags().add(ids(1), "tag " + number);
      }
    }
    try (OpenWindow window = OpenWindow.over(folder)) {
      awaitRows(window, "tag 10 1");
      assertThat(window.text(".section-list")).doesNotContain("tag 49");
      window.library.tags().add(ids(2), "tag 99");
      awaitRows(window, "tag 99 1");
      window.library.search().save(new SavedSearch("Odds", "site:odd"));
      awaitRows(window, "Odds 3");
      window.library.tags().add(ids(2), "a new one");
      awaitRows(window, "a new one 1");
    }
  }

  @Test
  void aSavedSearchIsRenamedAndDeleted() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder)) {
      awaitRows(window, "Evens 2");
      choose(window, "Evens");
      window.press(KeyCode.F2);
      Dialogs.await(window, "Rename the search");
      JavaFx.run(() -> ((TextField) Dialogs.node(window, "#name")).setText("By twos"));
      Dialogs.press(window, "Rename");
      awaitRows(window, "By twos 2");
      window.press(KeyCode.CONTROL, KeyCode.Z);
      awaitRows(window, "Evens 2");
      choose(window, "Evens");
      window.press(KeyCode.DELETE);
      window.await("it is gone", () -> window.library.search().saved().isEmpty());
      window.press(KeyCode.CONTROL, KeyCode.Z);
      awaitRows(window, "Evens 2");
    }
  }

  @Test
  void whatAnotherProcessDoesToTagsIsSeenAndDoesNotConfuseUndo() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Library other = OpenWindow.library(folder, threads)) {
      awaitRows(window, "sea 3");
      choose(window, "sea");
      other.tags().add(ids(1), "sea");
      awaitRows(window, "sea 4");
      window.await("the list too", () -> window.list().getItems().size() == 4);
      window.press(KeyCode.DELETE);
      window.await("gone", () -> other.tags().named("sea").isEmpty());
      other.tags().add(ids(2), "sea");
      awaitRows(window, "sea 1");
      other.tags().delete(other.tags().named("sea").orElseThrow().id());
      window.press(KeyCode.CONTROL, KeyCode.Z);
      awaitRows(window, "sea 4");
    }
  }

  @Test
  void thousandsOfSitesAreARowEachOnlyInView() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 3000; number++) {
        database.save(SampleArticles.numbered(number).siteName("Site " + (10000 + number)).make());
      }
    }
    WindowState open = OpenWindow.STATE.withSidebar(new SidebarState("", Set.of()));
    try (OpenWindow window = OpenWindow.over(folder, open)) {
      awaitRows(window, "Site 10001 1");
      assertThat(rows(window).getItems()).hasSizeGreaterThan(3000);
      assertThat(window.scene().getRoot().lookupAll(".section-cell").size()).isLessThan(60);
      JavaFx.run(() -> rows(window).scrollTo(3005));
      awaitRows(window, "Site 13000 1");
    }
  }
}
