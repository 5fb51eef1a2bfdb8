package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.library.NotesExport;
import org.offprint.model.ArticleId;
import org.offprint.model.Comment;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.NewArticle;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;
import org.offprint.ui.reader.ReadingPane;

/** What can be selected can be highlighted: head, captions, tables, code and comments too. */
class HighlightEverywhereTest {
  private static final ArticleId ID = new ArticleId(1);
  private static final String FIRST = "At six in the morning the harbour is a field of mud.";
  private static final String LAST = "By the fifth year he had filled two notebooks with crabs.";
  private static final String HTML =
      "<p>"
          + FIRST
          + "</p><figure><img src=\"https://example.org/a.png\" alt=\"\"><figcaption>Tomas Reed"
          + " with his waders, in March</figcaption></figure><table><tr><td>Year</td><td>Crabs</td>"
          + "</tr><tr><td>Second</td><td>Nine</td></tr></table><pre><code>crabs = 9\nmud = 1"
          + "</code></pre><p>"
          + LAST
          + "</p>";
  private static final String TEXT =
      FIRST + "\n\nYear\tCrabs\nSecond\tNine\n\ncrabs = 9\nmud = 1\n\n" + LAST;

  @TempDir private Path folder;

  @Test
  void highlightedDrawnFoundAgainAndExported() throws Exception {
    List<String> marked =
        List.of(
            "harbour that learned",
            "filled with silt",
            "Ada Quill",
            "field of mud",
            "with his waders",
            "Crabs",
            "mud = 1",
            "two notebooks",
            "Cal Lowe",
            "counted them too");
    save(article(TEXT, HTML), false);
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window);
      for (int i = 0; i < marked.size(); i++) {
        NotesTest.select(window, marked.get(i));
        window.press(KeyCode.H);
        NotesTest.await(window, i + 1);
      }
      assertThat(quotes(window)).containsExactlyInAnyOrderElementsOf(marked);
      JavaFx.run(() -> page(window).focusText());
      window.press(KeyCode.N);
      window.settle();
      window.screenshot("highlights-everywhere");
      assertThat(window.text(".notes-pane")).contains("with his waders").contains("Cal Lowe");
      String json =
          new NotesExport(window.library, java.time.ZoneOffset.UTC)
              .write(List.of(ID), NotesExport.Format.JSON);
      assertThat(json).contains("counted them too");
    }
    String more = "A paragraph that nobody knew before, put above all others by a new editor.";
    save(article(more + "\n\n" + TEXT, "<p>" + more + "</p>" + HTML), true);
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window);
      assertThat(quotes(window)).containsExactlyInAnyOrderElementsOf(marked);
      assertThat(NotesTest.notes(window).highlights()).allMatch(placed -> placed.place() != null);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void wordsOfACellAreFoundInATableThatGrewAndWasSortedAnew(String language) throws Exception {
    boolean arabic = language.equals("ar");
    String first = arabic ? "تسعة سرطانات وسمكة واحدة" : "Nine crabs and one eel";
    String second = arabic ? "تسع سمكات بلا سرطان" : "Nine eels and no crabs";
    String words = arabic ? "سرطانات وسمكة" : "crabs and one";
    save(table(List.of(first, second)), false);
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window);
      NotesTest.select(window, words);
      window.press(KeyCode.H);
      NotesTest.await(window, 1);
      assertThat(quotes(window)).containsExactly(words);
      window.screenshot("highlight-in-table-" + language);
    }
    save(table(List.of(second, "12", first)), true);
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window);
      assertThat(quotes(window)).containsExactly(words);
      assertThat(JavaFx.call(() -> page(window).lookupAll(".table-grid .mark"))).isNotEmpty();
      assertThat(JavaFx.call(() -> page(window).lookupAll(".body .mark"))).isEmpty();
      for (NotesExport.Format format : NotesExport.Format.values()) {
        assertThat(
                new NotesExport(window.library, java.time.ZoneOffset.UTC)
                    .write(List.of(ID), format))
            .contains(words);
      }
    }
  }

  private static NewArticle table(List<String> cells) {
    StringBuilder html = new StringBuilder("<p>" + FIRST + "</p><table>");
    StringBuilder text = new StringBuilder(FIRST + "\n\n");
    for (String cell : cells) {
      html.append("<tr><td>1</td><td>").append(cell).append("</td></tr>");
      text.append("1\t").append(cell).append('\n');
    }
    return article(text + "\n" + LAST, html + "</table><p>" + LAST + "</p>");
  }

  @Test
  void allThatIsSelectedAtOnceIsHighlightedAndUndoneAtOnce() throws Exception {
    save(article(TEXT, HTML), false);
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window);
      window.press(KeyCode.CONTROL, KeyCode.A);
      window.press(KeyCode.ALT, KeyCode.DIGIT2);
      window.await("highlights", () -> !NotesTest.notes(window).highlights().isEmpty());
      List<String> quotes = quotes(window);
      assertThat(quotes.toString())
          .contains("harbour that learned")
          .contains("Second\tNine")
          .contains("crabs = 9")
          .contains("counted them too");
      assertThat(window.preferred.getLast().highlight()).isEqualTo(HighlightColour.GREEN);
      window.press(KeyCode.CONTROL, KeyCode.Z);
      NotesTest.await(window, 0);
    }
  }

  private static void open(OpenWindow window) throws Exception {
    JavaFx.run(() -> window.list().getSelectionModel().select(ID));
    window.settle();
    JavaFx.run(() -> page(window).focusText());
  }

  private static ReadingPane page(OpenWindow window) {
    return (ReadingPane) window.scene().lookup(".reading-pane");
  }

  private static List<String> quotes(OpenWindow window) throws Exception {
    return NotesTest.notes(window).highlights().stream()
        .filter(placed -> placed.place() != null)
        .map(placed -> placed.highlight())
        .map(Highlight::quote)
        .map(quote -> quote.exact())
        .toList();
  }

  private void save(NewArticle article, boolean again) {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      if (again) {
        database.addVersion(ID, article, true);
      } else {
        database.save(article);
      }
    }
  }

  private static NewArticle article(String text, String html) {
    return SampleArticles.at("https://example.org/harbour")
        .title("The harbour that learned to wait")
        .standfirst("A town gave up dredging, and its harbour filled with silt and birds.")
        .text(text)
        .html(html)
        .image("https://example.org/a.png", null)
        .fetchedAt(Instant.parse("2026-10-01T08:00:00Z"))
        .comments(
            new Comment("Cal Lowe", "12 years ago", "We counted them too.", -1),
            new Comment("", "", "So did I.", 0))
        .make();
  }
}
