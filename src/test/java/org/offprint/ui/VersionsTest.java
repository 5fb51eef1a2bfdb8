package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.LocalAddresses;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleVersion;
import org.offprint.model.HighlightColour;
import org.offprint.model.TextRange;
import org.offprint.settings.ThemeChoice;
import org.offprint.testing.JavaFx;
import org.offprint.testing.LocalSite;

/** Checking for changes, reading versions and their difference, in the real window. */
class VersionsTest {
  private static final ArticleId ID = new ArticleId(1);
  private static final String PATH = "/2026/ferry";
  private static final String[] BEFORE = {
    "The ferry to the northern islands sailed again on Monday morning, four months after a storm"
        + " tore away the pier and cut off the two villages, the harbour master said.",
    "About sixty people waited at the quay from dawn, some of them with bread and newspapers for"
        + " relatives whom they had not seen since July, and cheered when the gangway came down.",
    "Repairs took longer than planned because the steel piles had to be brought from the"
        + " mainland, and the only crane that could lift them was needed elsewhere until autumn.",
    "The council has promised a second, smaller boat for the winter, though it has not said who"
        + " will pay for it, and the islanders have heard such promises before.",
    "The company that runs the line asked for patience on the first days.",
    "A ticket costs four pounds, and nothing for those who live on the islands.",
    "In the shop by the harbour the shelves were full again by noon.",
    "The next ferry leaves on Tuesday at seven."
  };
  private static final String[] AFTER = {
    BEFORE[3],
    BEFORE[0].replace("Monday morning, four months", "Sunday evening, five months"),
    BEFORE[1].replace("About sixty people", "Nearly ninety people, the police said,"),
    "A brass band played, and the schools stayed closed for the day.",
    BEFORE[2],
    BEFORE[4],
    BEFORE[5],
    BEFORE[6]
  };

  @TempDir private Path folder;
  private final LocalSite site = LocalSite.start();

  @BeforeEach
  void serve() {
    site.page(PATH, page("Ferry returns to the islands", "2026-10-02", BEFORE));
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private static String page(String title, String date, String... paragraphs) {
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><title>")
            .append(title)
            .append("</title><meta property=\"og:site_name\" content=\"The Harbour\">")
            .append("<meta property=\"article:published_time\" content=\"")
            .append(date)
            .append("\"></head><body><main><article><h1>")
            .append(title)
            .append("</h1>");
    for (String paragraph : paragraphs) {
      html.append("<p>").append(paragraph).append("</p>");
    }
    return html.append("</article></main></body></html>").toString();
  }

  private OpenWindow open(ThemeChoice theme) throws Exception {
    OpenWindow window = OpenWindow.over(folder, OpenWindow.STATE.withTheme(theme));
    if (window.library.article(ID).isEmpty()) {
      window.library.save(site.url(PATH), LocalAddresses.ALLOWED, step -> {});
    }
    JavaFx.run(() -> window.window.open(ID));
    window.await("it is listed", () -> window.list().getItems().contains(ID));
    JavaFx.run(() -> window.list().getSelectionModel().select(ID));
    window.settle();
    return window;
  }

  private static int versions(OpenWindow window) {
    return window.library.versions().of(ID).size();
  }

  @Test
  void rChecksForChangesAndShowsTheNewText() throws Exception {
    try (OpenWindow window = open(ThemeChoice.LIGHT)) {
      window.press(KeyCode.R);
      window.await("it says so", () -> window.text(".notice").contains("The text has not changed"));
      site.page(PATH, page("Ferry is back, and so are the eels", "2026-10-03", AFTER));
      window.press(KeyCode.R);
      window.await("there is a version", () -> versions(window) == 2);
      window.await(
          "it is shown", () -> window.text(".reading-pane").contains("A brass band played"));
      window.await("it says so", () -> window.shows(".version-banner"));
      window.press(KeyCode.D);
      window.await("the difference is there", () -> window.shows(".version-reading"));
      window.settle();
      assertThat(window.text(".version-reading"))
          .contains("2 paragraphs were edited. One was added. One was removed. One moved.")
          .contains("Headline:", "The date changed from", "Moved up to here:");
      window.press(KeyCode.ESCAPE);
      assertThat(window.shows(".version-reading")).isFalse();
    }
  }

  @Test
  void aWorsePageIsKeptAsideAndCanBeChosen() throws Exception {
    try (OpenWindow window = open(ThemeChoice.LIGHT)) {
      site.page(PATH, page("Ferry returns to the islands", "2026-10-02", BEFORE[0]));
      window.press(KeyCode.R);
      window.await(
          "it says so", () -> window.text(".notice").contains("much of the text is missing"));
      assertThat(window.text(".reading-pane")).contains("About sixty people");
      window.press(KeyCode.V);
      window.await("the list is there", () -> window.shows(".versions-pane"));
      window.click("Read");
      window.await("it is shown", () -> window.shows(".version-reading"));
      assertThat(window.text(".version-reading")).doesNotContain("About sixty people");
      window.click("Back to the article");
      window.click("Show from now on");
      window.await(
          "it is shown", () -> !window.text(".reading-pane").contains("About sixty people"));
      window.press(KeyCode.CONTROL, KeyCode.Z);
      window.await("it is back", () -> window.text(".reading-pane").contains("About sixty people"));
      assertThat(window.library.versions().of(ID))
          .filteredOn(ArticleVersion::current)
          .extracting(ArticleVersion::number)
          .containsExactly(1);
    }
  }

  @Test
  void manyArticlesAreCheckedAtOnce() throws Exception {
    String other = page("Another story altogether", "2026-10-01", BEFORE[4], BEFORE[5], BEFORE[6]);
    site.page("/other", other).page("/third", other.replace("Another", "A third"));
    try (OpenWindow window = open(ThemeChoice.LIGHT)) {
      window.library.save(site.url("/other"), LocalAddresses.ALLOWED, step -> {});
      window.library.save(site.url("/third"), LocalAddresses.ALLOWED, step -> {});
      window.await("all are listed", () -> window.list().getItems().size() == 3);
      site.page(PATH, page("Ferry returns to the islands", "2026-10-02", AFTER));
      site.status("/third", 500);
      JavaFx.run(() -> window.list().getSelectionModel().selectAll());
      window.settle();
      window.press(KeyCode.R);
      window.await(
          "it says what came of it",
          () ->
              window
                  .text(".notice")
                  .contains(
                      "Checked 3 articles: 1 changed, 0 worse than what you have, 1 could not be"
                          + " checked"));
    }
  }

  @Test
  void anOlderVersionIsReadWithItsHighlights() throws Exception {
    try (OpenWindow window = open(ThemeChoice.LIGHT)) {
      highlight(window, "tore away the pier");
      highlight(window, "The next ferry leaves");
      site.page(PATH, page("Ferry returns to the islands", "2026-10-02", AFTER));
      window.press(KeyCode.R);
      window.await(
          "it says so", () -> window.text(".notice").contains("one highlight has no place"));
      window.press(KeyCode.N);
      window.await(
          "it is listed", () -> window.text(".notes-pane").contains("No longer in the text"));
      window.settle();
      window.screenshot("orphan");
      window.press(KeyCode.ESCAPE);
      window.press(KeyCode.V);
      window.click("Read");
      window.await("it is shown", () -> window.shows(".version-reading"));
      window.await(
          "it is marked",
          () -> !window.scene().lookup(".version-reading").lookupAll(".mark-pink").isEmpty());
    }
  }

  private static void highlight(OpenWindow window, String words) {
    Article article = window.library.article(ID).orElseThrow();
    int at = article.content().text().indexOf(words);
    window
        .library
        .notes()
        .add(article, new TextRange(at, at + words.length()), HighlightColour.PINK, "");
  }

  @Test
  void aCheckOfManyCanBeStopped() throws Exception {
    try (OpenWindow window = open(ThemeChoice.LIGHT)) {
      LocalSite.Gate gate = site.hold(PATH);
      window.robot.push(KeyCode.R);
      gate.awaitRequest();
      window.await("it shows progress", () -> window.shows(".refresh-bar"));
      window.click("Cancel");
      window.await("it is over", () -> !window.shows(".refresh-bar"));
      gate.open();
      assertThat(versions(window)).isEqualTo(1);
    }
  }

  @Test
  void picturesOfVersionsAndTheirDifference() throws Exception {
    for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
      try (OpenWindow window = open(theme)) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        if (versions(window) == 1) {
          site.page(PATH, page("Ferry is back, and so are the eels", "2026-10-03", AFTER));
          window.press(KeyCode.R);
          window.await("there is a version", () -> versions(window) == 2);
        }
        window.await("it says so", () -> window.shows(".version-banner"));
        window.press(KeyCode.V);
        window.settle();
        window.screenshot("versions-" + name);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.D);
        window.await("the difference is there", () -> window.shows(".version-reading"));
        window.settle();
        window.screenshot("difference-" + name);
      }
    }
  }
}
