package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleSection;
import org.offprint.testing.LocalSite;

/** Files that other programs wrote, dropped on the window: what a person sees and decides. */
class ImportingTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;
  private LocalSite site;
  private OpenWindow window;

  @BeforeEach
  void open() throws Exception {
    site = NewsSite.on(LocalSite.start());
    window = OpenWindow.over(folder);
  }

  @AfterEach
  void close() {
    window.close();
    site.close();
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(elsewhere.resolve(name), text);
  }

  private void drop(Path... files) throws Exception {
    ClipboardContent dragged = new ClipboardContent();
    dragged.putFiles(Arrays.stream(files).map(Path::toFile).toList());
    Drags.over(window.scene().getRoot(), DragEvent.DRAG_DROPPED, dragged);
  }

  private Path list() throws Exception {
    return write(
        "part_000000.csv",
        String.join(
            "\n",
            List.of(
                "title,url,time_added,tags,status",
                "Harbour," + site.url(NewsSite.HARBOUR) + ",1700000000,sea|slow,archive",
                "Orchard," + site.url(NewsSite.ORCHARD) + ",1700000001,,unread",
                "")));
  }

  @Test
  void whatAListWouldBringIsSaidBeforeItBegins() throws Exception {
    window.enterLocal(site.url(NewsSite.HARBOUR));
    window.await("an article", () -> window.list().getItems().size() == 1);
    window.settle();

    drop(list());
    Dialogs.await(window, "part_000000.csv");
    assertThat(Dialogs.text(window))
        .contains("2 addresses", "One is new", "one is in your library already")
        .contains("with tags: 1", "archived: 1");
    window.screenshotOfDialog("import-question");
    Dialogs.press(window, "Cancel");
    Dialogs.awaitGone(window);
    window.settle();
    assertThat(window.shows(".save-queue")).isFalse();

    drop(list());
    Dialogs.press(window, "Import");
    window.click("Save anyway");
    window.await("both", () -> window.library.ids(ArticleSection.ALL).size() == 2);
    window.settle();
    assertThat(window.text(".notice")).contains("2 addresses found");
  }

  @Test
  void escapeMeansNo() throws Exception {
    drop(list());
    Dialogs.await(window, "2 addresses");
    window.robot.push(KeyCode.ESCAPE);
    Dialogs.awaitGone(window);
    window.settle();
    assertThat(window.shows(".save-queue")).isFalse();
  }

  @Test
  void whatIsSaidOfAddressesStaysWhenPagesAreDone() throws Exception {
    drop(list(), write("other.html", "<p>Nothing</p>"));
    Dialogs.press(window, "Import");
    window.await("the pages are done", () -> window.text(".notice").contains("file was not"));
    assertThat(window.text(".notice")).contains("2 addresses found", "with tags: 1");
  }
}
