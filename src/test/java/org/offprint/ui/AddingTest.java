package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleSection;
import org.offprint.model.StatusChange;
import org.offprint.testing.JavaFx;
import org.offprint.testing.LocalSite;

/** Saving from the window: a real site, a real library, real keys. */
class AddingTest {
  @TempDir Path folder;
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

  private void awaitArticles(int count) throws Exception {
    window.await(count + " articles", () -> window.list().getItems().size() == count);
    window.settle();
  }

  @Test
  void anAddressInTheFieldIsSavedAndOpened() throws Exception {
    window.enterLocal(site.url(NewsSite.HARBOUR));
    awaitArticles(1);

    assertThat(window.text(".article-list")).contains("The harbour that learned to wait");
    assertThat(window.text(".article-list")).contains("The Tidewater Review");
    window.await("it is open", () -> window.list().getSelectionModel().getSelectedIndex() == 0);
    window.settle();
    assertThat(window.text(".reading-view")).contains("Ines Fairweather");
    assertThat(window.shows(".save-queue")).isFalse();
  }

  @Test
  void aLocalAddressIsAskedAboutBeforeAnythingIsSentThere() throws Exception {
    window.enter(site.url(NewsSite.HARBOUR));
    window.await("the question", () -> ShownWords.button(window.scene(), "Save anyway") != null);

    assertThat(site.requests()).isEmpty();
    assertThat(window.text(".save-queue")).contains("your own computer or network");
    window.click("Dismiss");
    assertThat(window.shows(".save-queue")).isFalse();
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void progressIsShownAndCancellingLeavesNothing() throws Exception {
    LocalSite.Gate gate = site.hold(NewsSite.PICTURE);
    window.enterLocal(site.url(NewsSite.HARBOUR));
    gate.awaitRequest();
    window.await("pictures", () -> ShownWords.of(window.saves()).contains("Pictures: 0 of 1"));
    window.screenshot("saving-in-progress");

    window.click("Cancel");
    gate.open();
    window.settle();

    assertThat(window.shows(".save-queue")).isFalse();
    assertThat(window.library.ids(ArticleSection.ALL)).isEmpty();
  }

  @Test
  void aFailureStaysWithItsReasonUntilARetryWorks() throws Exception {
    site.status(NewsSite.ORCHARD, 503);
    window.enterLocal(site.url(NewsSite.ORCHARD));
    window.await("a failure", () -> ShownWords.button(window.scene(), "Retry") != null);
    assertThat(window.text(".save-queue")).contains("503");
    window.screenshot("failure-with-retry");

    NewsSite.on(site);
    window.click("Retry");
    awaitArticles(1);

    assertThat(window.text(".article-list")).contains("What an orchard remembers");
    assertThat(window.shows(".save-queue")).isFalse();
  }

  @Test
  void aPageThatIsNoArticleIsKeptIfThePersonInsistsAndSaysSoAboveItsText() throws Exception {
    site.page(
        "/login",
        "<html><head><title>Members</title></head><body><h1>Welcome back</h1><form action=/in>"
            + "<p>Please tell us who you are.</p><input name=u><input type=password name=p>"
            + "<button>Go</button></form></body></html>");
    window.enterLocal(site.url("/login"));
    window.await("a failure", () -> window.text(".save-queue").contains("asks for a login"));
    window.screenshot("no-article");

    window.click("Save anyway");
    awaitArticles(1);
    window.await("it is open", () -> window.list().getSelectionModel().getSelectedIndex() == 0);
    window.settle();

    assertThat(window.text(".reading-view"))
        .contains("This page asks for a login.", "Please tell us who you are.");
    window.screenshot("no-article-kept");
  }

  @Test
  void theKeyboardIsInTheListAfterAButtonThatVanishes() throws Exception {
    window.enter(site.url(NewsSite.HARBOUR));
    window.await("the question", () -> ShownWords.button(window.scene(), "Save anyway") != null);
    JavaFx.run(
        () ->
            Objects.requireNonNull(ShownWords.button(window.scene(), "Save anyway"))
                .requestFocus());
    window.robot.push(KeyCode.SPACE);
    awaitArticles(1);
    window.await("it is open", () -> window.list().getSelectionModel().getSelectedIndex() == 0);
    window.settle();

    assertThat(window.hasKeyboard(".article-list")).isTrue();
  }

  @Test
  void nonsenseCanBeMended() throws Exception {
    window.enter("not an address");
    window.click("Edit address");

    assertThat(window.address().getText()).isEqualTo("not an address");
    JavaFx.run(() -> window.address().setText(site.url(NewsSite.HARBOUR)));
    window.robot.push(KeyCode.ENTER);
    window.click("Save anyway");
    awaitArticles(1);
    assertThat(window.shows(".save-queue")).isFalse();
  }

  @Test
  void whatIsNotMendedAfterAllIsNotLost() throws Exception {
    window.enter("not an address");
    window.click("Edit address");
    window.press(KeyCode.ESCAPE);

    assertThat(window.address().getText()).isEmpty();
    assertThat(window.text(".save-queue")).contains("not an address");
    window.enter("nor is this");
    window.await(
        "both",
        () ->
            ShownWords.of(window.saves()).contains("not an address")
                && ShownWords.of(window.saves()).contains("nor is this"));
  }

  @Test
  void addressesPastedAnywhereAreSaved() throws Exception {
    copy("Two: " + site.url(NewsSite.HARBOUR) + ", " + site.url(NewsSite.ORCHARD));
    JavaFx.run(() -> window.list().requestFocus());
    window.robot.push(KeyCode.CONTROL, KeyCode.V);
    window.click("Save anyway");
    window.click("Save anyway");
    awaitArticles(2);

    assertThat(window.list().getSelectionModel().getSelectedIndices()).isEmpty();
  }

  @Test
  void manyLocalAddressesAreAllowedAtOnce() throws Exception {
    copy(
        String.join(
            "\n",
            site.url(NewsSite.HARBOUR),
            site.url(NewsSite.ORCHARD),
            site.url(NewsSite.NIGHT_TRAIN)));
    JavaFx.run(() -> window.list().requestFocus());
    window.robot.push(KeyCode.CONTROL, KeyCode.V);
    window.await("three", () -> ShownWords.of(window.saves()).contains("3 not saved"));
    assertThat(window.text(".save-header")).doesNotContain("Retry all");
    window.screenshot("local-addresses");
    window.click("Save all anyway");
    awaitArticles(3);
  }

  @Test
  void pastingInAFieldOnlyFillsTheField() throws Exception {
    copy(site.url(NewsSite.HARBOUR));
    JavaFx.run(() -> window.address().requestFocus());
    window.press(KeyCode.CONTROL, KeyCode.V);

    assertThat(window.address().getText()).isEqualTo(site.url(NewsSite.HARBOUR));
    assertThat(window.shows(".save-queue")).isFalse();
  }

  @Test
  void addingOffersTheAddressThatWasCopied() throws Exception {
    copy(site.url(NewsSite.HARBOUR));
    window.press(KeyCode.CONTROL, KeyCode.N);

    assertThat(window.address().getText()).isEqualTo(site.url(NewsSite.HARBOUR));
    assertThat(window.address().getSelectedText()).isEqualTo(site.url(NewsSite.HARBOUR));
  }

  @Test
  void droppedAddressesAreSaved() throws Exception {
    ClipboardContent dragged = new ClipboardContent();
    dragged.putString(site.url(NewsSite.HARBOUR) + "\n" + site.url(NewsSite.NIGHT_TRAIN));
    Drags.over(window.scene().getRoot(), DragEvent.DRAG_OVER, dragged);
    assertThat(window.shows(".drop-veil")).isTrue();
    Drags.over(window.scene().getRoot(), DragEvent.DRAG_DROPPED, dragged);
    assertThat(window.shows(".drop-veil")).isFalse();

    window.click("Save anyway");
    window.click("Save anyway");
    awaitArticles(2);
  }

  @Test
  void whatABrowserDragsIsSavedWhateverItsForm() throws Exception {
    ClipboardContent link = new ClipboardContent();
    link.putUrl(site.url(NewsSite.HARBOUR));
    link.putString("The harbour that learned to wait");
    link.putHtml("<a href='https://elsewhere.example/'>The harbour</a>");
    Drags.over(window.scene().getRoot(), DragEvent.DRAG_DROPPED, link);
    window.click("Save anyway");
    awaitArticles(1);

    ClipboardContent selection = new ClipboardContent();
    selection.putHtml(
        "<p>Two: <a href='"
            + site.url(NewsSite.ORCHARD)
            + "'>one</a> and <a href='"
            + site.url(NewsSite.NIGHT_TRAIN)
            + "'>another</a>, <a href='mailto:a@b'>mail</a></p>");
    Drags.over(window.scene().getRoot(), DragEvent.DRAG_DROPPED, selection);
    window.click("Save anyway");
    window.click("Save anyway");
    awaitArticles(3);

    ClipboardContent nothing = new ClipboardContent();
    nothing.putString("No address in this");
    Drags.over(window.scene().getRoot(), DragEvent.DRAG_DROPPED, nothing);
    window.await("it is said", () -> ShownWords.of(window.notices()).contains("no web address"));
  }

  @Test
  void droppedFilesAreImported(@TempDir Path elsewhere) throws Exception {
    Path page =
        Files.writeString(
            elsewhere.resolve("page.html"),
            "<html><head><title>Harbour</title><link rel=canonical href='https://a.example/1'>"
                + "</head><body><article><h1>Harbour</h1>"
                + "<p>It printed the time of high water at the bridge for every day.</p>".repeat(9)
                + "</article></body></html>");
    Path other = Files.writeString(elsewhere.resolve("other.html"), "<p>Nothing</p>");
    ClipboardContent dragged = new ClipboardContent();
    dragged.putFiles(List.of(page.toFile(), other.toFile()));
    Drags.over(window.scene().getRoot(), DragEvent.DRAG_DROPPED, dragged);
    awaitArticles(1);
    window.await(
        "it is said", () -> ShownWords.of(window.notices()).contains("One article imported"));
    assertThat(window.text(".notice")).contains("One file was not");

    Drags.over(
        window.scene().getRoot(),
        DragEvent.DRAG_DROPPED,
        filesOf(Files.writeString(elsewhere.resolve("list.csv"), site.url(NewsSite.HARBOUR))));
    Dialogs.press(window, "Import");
    window.click("Save anyway");
    awaitArticles(2);
  }

  private static ClipboardContent filesOf(Path file) {
    ClipboardContent content = new ClipboardContent();
    content.putFiles(List.of(file.toFile()));
    return content;
  }

  @Test
  void anAddressThatIsInTheLibraryIsOpenedInstead() throws Exception {
    window.enterLocal(site.url(NewsSite.HARBOUR));
    awaitArticles(1);
    window.enterLocal(site.url(NewsSite.ORCHARD));
    awaitArticles(2);
    int before = site.count(NewsSite.HARBOUR);

    window.enter(site.url(NewsSite.HARBOUR));
    window.await("a notice", () -> ShownWords.of(window.notices()).contains("Already"));
    window.settle();

    assertThat(window.list().getSelectionModel().getSelectedIndex()).isEqualTo(1);
    assertThat(site.count(NewsSite.HARBOUR)).isEqualTo(before);
  }

  @Test
  void anAddressInTheTrashComesBackAndSaysSo() throws Exception {
    window.enterLocal(site.url(NewsSite.HARBOUR));
    awaitArticles(1);
    window.library.change(window.library.ids(ArticleSection.ALL), StatusChange.MOVE_TO_TRASH);
    awaitArticles(0);

    window.enter(site.url(NewsSite.HARBOUR));
    awaitArticles(1);

    assertThat(window.text(".notice")).contains("This was in the trash and is back");
  }

  @Test
  void aReaderIsNotTornFromAnArticle() throws Exception {
    window.enterLocal(site.url(NewsSite.HARBOUR));
    awaitArticles(1);
    window.settle();
    JavaFx.run(() -> window.list().requestFocus());
    copy(site.url(NewsSite.ORCHARD));
    window.robot.push(KeyCode.CONTROL, KeyCode.V);
    window.click("Save anyway");
    awaitArticles(2);

    assertThat(window.text(".reading-view")).contains("Ines Fairweather");
    window.await("an offer", () -> ShownWords.button(window.scene(), "Open") != null);
    window.click("Open");
    window.settle();
    assertThat(window.text(".reading-view")).contains("Noor Haddad");
  }

  private static void copy(String text) throws Exception {
    JavaFx.run(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  /** Nothing that another test copied is offered. */
  @BeforeEach
  void clearClipboard() throws Exception {
    JavaFx.run(() -> Clipboard.getSystemClipboard().setContent(new ClipboardContent()));
  }
}
