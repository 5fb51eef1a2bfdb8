package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.testing.LocalSite;
import tools.jackson.databind.JsonNode;

/** The command line over a real library and a real web server. */
class CommandLineTest {
  private final LocalSite site = LocalSite.start();
  @TempDir private Path folder;
  private Path library;

  @BeforeEach
  void chooseLibrary() {
    library = folder.resolve("library.sqlite");
  }

  @AfterEach
  void stopSite() {
    site.close();
  }

  @Test
  void addPrintsOneLineAnArticleInTheOrderGiven() {
    site.page("/a", article("The first story of the day"));
    site.page("/b", article("A second, quite different story"));

    CommandRun run = CommandRun.on(library, "add", "--allow-local", site.url("/b"), site.url("/a"));

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out().lines().map(line -> line.substring(line.indexOf('\t') + 1)))
        .containsExactly("A second, quite different story", "The first story of the day");
  }

  @Test
  void addSaysWhatFailedAndSavesTheRest() {
    site.page("/a", article("The first story of the day")).status("/gone", 500);

    CommandRun run =
        CommandRun.on(
            library, "add", "--json", "--allow-local", site.url("/gone"), site.url("/a"), "x y");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.json().get("title").asString()).isEqualTo("The first story of the day");
    assertThat(run.json().get("added").asBoolean()).isTrue();
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err()).contains(site.url("/gone")).contains("500").contains("x y");
  }

  @Test
  void addLooksUpNoNameForAFileThatIsNotThere() {
    CommandRun run =
        CommandRun.on(library, "add", "gone.csv", "./gone/page.html", "/gone", "C:\\gone.htm");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.contains("no such file"));
  }

  @Test
  void addTakesAnAddressWithoutItsSchemeForOne() {
    CommandRun run = CommandRun.on(library, "add", "nowhere.invalid/page.html");

    assertThat(run.err()).contains("nowhere.invalid").doesNotContain("no such file");
  }

  @Test
  void everyCommandCallsItselfByItsName() {
    assertThat(CommandRun.on(library, "completion", "--help").out())
        .contains("offprint completion ")
        .doesNotContain("generate-completion");
  }

  @Test
  void addRefusesThisMachineAndNamesTheOption() {
    site.page("/a", article("The first story of the day"));

    CommandRun run = CommandRun.on(library, "add", site.url("/a"));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("--allow-local");
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void anArticleSavedTwiceIsThereOnce() {
    site.page("/a", article("The first story of the day"));

    CommandRun first = CommandRun.on(library, "add", "--allow-local", site.url("/a"));
    CommandRun again =
        CommandRun.on(library, "add", "--allow-local", site.url("/a?utm_source=feed#top"));

    assertThat(again.status()).isZero();
    assertThat(again.out()).isEqualTo(first.out());
    assertThat(CommandRun.on(library, "list").out().lines()).hasSize(1);
  }

  @Test
  void anArticleThatIsThereUnderItsCanonicalAddressIsSaidToBeThere() {
    String page = article("The first story of the day");
    String link = "<link rel=canonical href=\"" + site.url("/story") + "\">";
    site.page("/story", page).page("/copy", page.replace("</title>", "</title>" + link));
    CommandRun first = CommandRun.on(library, "add", "--json", "--allow-local", site.url("/story"));
    assertThat(first.err()).isEmpty();

    CommandRun again = CommandRun.on(library, "add", "--json", "--allow-local", site.url("/copy"));

    assertThat(again.status()).isZero();
    assertThat(again.json().get("added").asBoolean()).isFalse();
    assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
    assertThat(again.err()).contains(site.url("/copy")).contains("in the library before");

    CommandRun.on(library, "delete", again.json().get("id").asString());
    CommandRun back = CommandRun.on(library, "add", "--allow-local", site.url("/copy"));
    assertThat(back.err()).contains("It was in the trash");
  }

  @Test
  void listGivesTheLastSavedFirst() {
    for (String name : List.of("one", "two", "three")) {
      site.page("/" + name, article("Story number " + name + " of this week"));
      CommandRun.on(library, "add", "--allow-local", site.url("/" + name));
    }

    JsonNode rows = CommandRun.on(library, "list", "--json", "--limit", "2").json();

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).get("title").asString()).contains("three");
    assertThat(rows.get(1).get("title").asString()).contains("two");
    assertThat(CommandRun.on(library, "list", "--json", "--limit", "0").json()).isEmpty();
  }

  @Test
  void deleteMovesToTheTrash() {
    site.page("/a", article("The first story of the day"));
    CommandRun.on(library, "add", "--allow-local", site.url("/a"));

    CommandRun run = CommandRun.on(library, "delete", "1", "77");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualToIgnoringNewLines("offprint: There is no article 77.");
    assertThat(CommandRun.on(library, "list").out()).isEmpty();
    assertThat(CommandRun.on(library, "list", "--section", "trash").out()).contains("first story");
  }

  @Test
  void theLibraryMayBeNamedBehindTheCommand() {
    site.page("/a", article("The first story of the day"));
    CommandRun.of("add", "--library", library.toString(), "--allow-local", site.url("/a"));

    assertThat(CommandRun.of("list", "--library", library.toString()).out())
        .contains("first story");
  }

  @Test
  void showWritesTextAndHtml() {
    site.page("/a", article("Ships &amp; <em>harbours</em>"));
    CommandRun.on(library, "add", "--allow-local", site.url("/a"));

    assertThat(CommandRun.on(library, "show", "1").out())
        .startsWith("Ships & harbours")
        .contains("Sentence number 3 tells");
    assertThat(CommandRun.on(library, "show", "1", "--format", "html").out())
        .contains("<h1>Ships &amp; harbours</h1>")
        .contains("<p>");
    assertThat(CommandRun.on(library, "show", "2").status()).isEqualTo(1);
  }

  @Test
  void showPrintsNothingThatSteersATerminal() {
    site.page("/a", article("Ships \u202eexe.gnp &#27;[2J").replace("<p>", "<p>\u009b31m "));
    CommandRun.on(library, "add", "--allow-local", site.url("/a"));

    String shown = CommandRun.on(library, "show", "1").out();

    assertThat(shown).startsWith("Ships").contains("Sentence number 3 tells");
    assertThat(shown.codePoints().filter(c -> c != '\n').anyMatch(Character::isISOControl))
        .isFalse();
    assertThat(shown).doesNotContain("\u202e");
  }

  @Test
  void showSaysWhatIsNoWholeArticle() {
    String stub =
        "<title>The quay</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"headline\":\"The quay is open\",\"isAccessibleForFree\":false}</script><article>"
            + "<h1>The quay is open</h1><p>The old swing bridge over the harbour carried its first"
            + " cars since the storm on Monday, and the ferry crew lined up on the quay to wave at"
            + " the drivers who had waited so long.</p></article>";
    site.page("/stub", stub).page("/a", article("The first story of the day"));
    CommandRun.on(library, "add", "--allow-local", site.url("/stub"));
    CommandRun.on(library, "add", "--allow-local", site.url("/a"));

    assertThat(CommandRun.on(library, "show", "1").out()).contains("The rest is for subscribers.");
    assertThat(CommandRun.on(library, "show", "1", "--format", "html").out())
        .contains("The rest is for subscribers.");
    JsonNode json = CommandRun.on(library, "show", "1", "--format", "json").json();
    assertThat(json.get("kind").asString()).isEqualTo("PAYWALL");
    assertThat(json.get("notice").asString()).contains("subscribers");
    assertThat(CommandRun.on(library, "show", "2").out()).doesNotContain("subscribers");
  }

  @Test
  void searchFindsWordsAndSaysWhatItDoesNotUnderstand() {
    site.page("/a", article("Ships in the harbour")).page("/b", article("Apples in the orchard"));
    CommandRun.on(library, "add", "--allow-local", site.url("/a"), site.url("/b"));

    CommandRun run = CommandRun.on(library, "search", "orch*");
    CommandRun strange = CommandRun.on(library, "search", "--json", "saved:soon", "harbour");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out()).contains("Apples in the orchard");
    assertThat(CommandRun.on(library, "search", "zeppelin").out()).isEmpty();
    assertThat(strange.status()).isZero();
    assertThat(strange.err()).contains("2026-10..");
    assertThat(strange.json()).hasSize(1);
    assertThat(strange.json().get(0).get("titleMarks").get(0).get(0).asInt()).isEqualTo(13);
  }

  @Test
  void aFileThatIsNoLibraryIsLeftAloneAndNamed() throws IOException {
    Path notes =
        Files.writeString(folder.resolve("notes.txt"), "Not a library at all. ".repeat(99));

    CommandRun run = CommandRun.on(notes, "list");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("notes.txt");
    assertThat(notes).hasContent("Not a library at all. ".repeat(99));
  }

  @Test
  void extractReadsLocalPages() throws IOException {
    Path page = Files.writeString(folder.resolve("story.html"), article("A kept story of old"));

    JsonNode json = CommandRun.of("extract", page.toString()).json();

    assertThat(json.get("story").get("title").asString()).isEqualTo("A kept story of old");
    assertThat(json.get("story").get("articleBody").asString()).contains("Sentence number 3 tells");
  }

  @Test
  void extractTellsAWrongAddressFromAFileThatCannotBeRead() throws IOException {
    Path page = Files.writeString(folder.resolve("story.html"), article("A kept story of old"));

    CommandRun address = CommandRun.of("extract", page.toString(), "--base-url", "nonsense");
    CommandRun file = CommandRun.of("extract", folder.resolve("none.html").toString());

    assertThat(address.status()).isEqualTo(2);
    assertThat(address.out()).isEmpty();
    assertThat(address.err()).contains("'nonsense' is not a web address.");
    assertThat(file.status()).isEqualTo(1);
    assertThat(file.json().isEmpty()).isTrue();
    assertThat(file.err()).contains("none.html cannot be read.");
  }

  @Test
  void completionIsAScriptThatKnowsTheCommands() {
    CommandRun run = CommandRun.of("completion");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("#!").contains("--allow-local").contains("restore");
  }

  @Test
  void aWrongCommandLineIsExplainedInShort() {
    CommandRun run = CommandRun.of("show", "abc");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("'abc' is not an article's id").contains("show --help");
  }

  private static String article(String title) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=en><title>");
    html.append(title).append("</title><article><h1>").append(title).append("</h1>");
    for (int i = 1; i <= 6; i++) {
      html.append("<p>Sentence number ").append(i).append(" tells a little more of it, ");
      html.append("as newspapers do, with a comma here, and another there, at some length.</p>");
    }
    return html.append("</article></html>").toString();
  }
}
