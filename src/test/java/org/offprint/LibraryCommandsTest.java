package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.testing.SampleArticles.at;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.StatusChange;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.LibraryDamage;
import org.offprint.testing.SampleArticles;
import tools.jackson.databind.JsonNode;

/** Listing, backups and checks from the command line, over a real library. */
class LibraryCommandsTest {
  @TempDir private Path folder;
  private Path library;

  @BeforeEach
  void fill() {
    library = folder.resolve("library.sqlite");
    try (ArticleDatabase database = ArticleDatabase.open(library)) {
      database.save(article("b", "Beacons burn", "2026-01-02").make());
      database.save(article("c", "Clouds gather", "2025-01-02").make());
      database.save(article("a", "Anchors aweigh", "2026-03-02").make());
      ArticleId gone = database.save(article("d", "Dories drown", "2026-02-02").make()).id();
      database.change(List.of(gone), StatusChange.MOVE_TO_TRASH);
    }
  }

  private static SampleArticles article(String path, String title, String day) {
    return at("https://example.org/" + path)
        .title(title)
        .fetchedAt(Instant.parse("2026-10-01T08:00:00Z"))
        .published(day)
        .text("All of the sea in " + title + ".");
  }

  @Test
  void listTakesQueriesAndOrders() {
    assertThat(titles("list", "--order", "title"))
        .containsExactly("Anchors aweigh", "Beacons burn", "Clouds gather");
    assertThat(titles("list", "--order", "published", "published:2026.."))
        .containsExactly("Anchors aweigh", "Beacons burn");
    assertThat(titles("list", "--order", "published", "--reverse", "sea", "-anchors"))
        .containsExactly("Clouds gather", "Beacons burn");
    assertThat(titles("list", "--order", "title", "--limit", "1", "sea"))
        .containsExactly("Anchors aweigh");
    assertThat(titles("list", "is:trashed")).containsExactly("Dories drown");
    assertThat(titles("list", "--section", "trash", "sea")).containsExactly("Dories drown");
    assertThat(titles("list", "nothing like it")).isEmpty();
  }

  @Test
  void listSaysWhatItDoesNotUnderstand() {
    CommandRun order = CommandRun.on(library, "list", "--order", "colour");
    assertThat(order.status()).isEqualTo(2);
    assertThat(order.err()).contains("reading-time");

    CommandRun option = CommandRun.on(library, "list", "--jsno");
    assertThat(option.status()).isEqualTo(2);
    assertThat(option.err()).contains("--jsno");

    CommandRun query = CommandRun.on(library, "list", "is:purple", "clouds");
    assertThat(query.err()).startsWith("offprint: ").contains("is:");
    assertThat(query.out()).contains("Clouds gather");
  }

  @Test
  void searchLeavesOutWhatHasADash() {
    assertThat(titles("search", "sea", "-clouds", "-horse"))
        .containsExactlyInAnyOrder("Anchors aweigh", "Beacons burn");
  }

  private List<String> titles(String... command) {
    CommandRun run = CommandRun.on(library, command);
    assertThat(run.err()).isEmpty();
    return run.out().lines().map(line -> line.split("\t", -1)[1]).toList();
  }

  @Test
  void backupsAreMadeListedAndRestored() {
    assertThat(CommandRun.on(library, "backup", "--list", "--json").json()).isEmpty();
    CommandRun made = CommandRun.on(library, "backup");
    assertThat(made.status()).isZero();
    JsonNode listed = CommandRun.on(library, "backup", "--list", "--json").json();
    assertThat(listed).hasSize(1);
    assertThat(made.out()).contains(listed.get(0).get("file").asString());
    assertThat(listed.get(0).get("bytes").asLong()).isPositive();

    CommandRun.on(library, "delete", "1");
    CommandRun unasked = CommandRun.on(library, "restore", "newest");
    assertThat(unasked.status()).isEqualTo(1);
    assertThat(unasked.err()).contains("--yes");
    assertThat(titles("list")).doesNotContain("Beacons burn");

    CommandRun restored = CommandRun.on(library, "restore", "newest", "--yes");
    assertThat(restored.err()).isEmpty();
    assertThat(restored.out()).startsWith("restored\t");
    assertThat(titles("list")).contains("Beacons burn");
    assertThat(CommandRun.on(library, "restore", "nowhere.db", "--yes").status()).isEqualTo(1);
  }

  @Test
  void aBackupCanBeWrittenAnywhereAndRestoredFromThere() {
    String file = folder.resolve("copy.db").toString();
    assertThat(CommandRun.on(library, "backup", "--to", file).status()).isZero();
    assertThat(CommandRun.on(library, "backup", "--to", file).status()).isEqualTo(2);
    assertThat(CommandRun.on(library, "backup", "--list").out()).isEmpty();
    CommandRun.on(library, "delete", "1", "2", "3");

    CommandRun run = CommandRun.on(library, "restore", file, "--yes");

    assertThat(run.out().lines()).hasSize(2).anyMatch(line -> line.startsWith("kept\t"));
    assertThat(titles("list")).hasSize(3);
  }

  @Test
  void whatNeverWasALibraryIsNotCalledDamaged() throws IOException {
    Path other = Files.writeString(folder.resolve("passwd"), "root:x:0:0:root:/root:/bin/bash\n");

    CommandRun run = CommandRun.on(library, "restore", other.toString(), "--yes");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("is not a library of Offprint").doesNotContain("damaged");
    assertThat(titles("list")).hasSize(3);
    CommandRun repair = CommandRun.on(other, "check", "--repair");
    assertThat(repair.status()).isEqualTo(1);
    assertThat(repair.err()).contains("is not a library of Offprint");
    assertThat(other).hasContent("root:x:0:0:root:/root:/bin/bash\n");
  }

  @Test
  void fewerThanNoneCannotBeListed() {
    CommandRun run = CommandRun.on(library, "list", "--limit", "-1");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--limit takes a number from 0 on.");
    assertThat(CommandRun.on(library, "list", "--limit", "0").out()).isEmpty();
  }

  @Test
  void aPictureOfNoSizeIsNotDrawn() {
    for (String size : new String[] {"99x800", "1200x8001", "1200", "axb"}) {
      CommandRun run = CommandRun.on(library, "render", "--out", "x.png", "--size", size);

      assertThat(run.status()).as(size).isEqualTo(2);
      assertThat(run.err()).as(size).contains("is not a size", "100 to 8000");
    }
  }

  @Test
  void aBackupThatIsNotThereIsNamed() {
    CommandRun run = CommandRun.on(library, "restore", "no-such-file", "--yes");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().strip()).isEqualTo("offprint: There is no backup no-such-file.");
    assertThat(titles("list")).hasSize(3);
  }

  @Test
  void whatReadsALibraryMakesNone() {
    Path nowhere = folder.resolve("new").resolve("place").resolve("x.sqlite");
    for (List<String> command :
        List.of(
            List.of("show", "1"),
            List.of("highlights"),
            List.of("refresh", "1"),
            List.of("delete", "1"),
            List.of("check"),
            List.of("pdf", "1", "--out", folder.resolve("x.pdf").toString()))) {
      CommandRun run = CommandRun.on(nowhere, command.toArray(String[]::new));
      assertThat(run.status()).as(command.getFirst()).isEqualTo(1);
      assertThat(run.err()).as(command.getFirst()).contains("There is no library " + nowhere);
    }
    for (List<String> command : List.of(List.of("list"), List.of("search", "sea"))) {
      CommandRun run = CommandRun.on(nowhere, command.toArray(String[]::new));
      assertThat(run.status()).as(command.getFirst()).isEqualTo(0);
      assertThat(run.out()).as(command.getFirst()).isEmpty();
      assertThat(run.err()).as(command.getFirst()).contains("no library " + nowhere + " yet");
    }
    assertThat(CommandRun.on(nowhere, "list", "--json").out().strip()).isEqualTo("[]");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void aCommandThatIsNoneIsSaidToBeNone() {
    CommandRun bogus = CommandRun.of("bogus");
    assertThat(bogus.status()).isEqualTo(2);
    assertThat(bogus.err()).contains("There is no command 'bogus'.").doesNotContain("Did you mean");
    assertThat(CommandRun.of("serach", "sea").err()).contains("Did you mean 'search'?");
    assertThat(CommandRun.of("lst").err()).contains("Did you mean 'list'?");
    assertThat(CommandRun.of("high").err()).contains("Did you mean 'highlights'?");
    assertThat(CommandRun.of("--bogus").err()).contains("Unknown option");
  }

  @Test
  void thereIsNoBackupOfNothing() {
    CommandRun run = CommandRun.on(folder.resolve("none.sqlite"), "backup");
    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.exists(folder.resolve("none.sqlite"))).isFalse();
  }

  @Test
  void checkSaysThatAllIsWell() {
    CommandRun run = CommandRun.on(library, "check");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void checkSaysWhatIsWrongAndRestoreMendsIt() throws IOException {
    CommandRun.on(library, "backup");
    damage();

    CommandRun run = CommandRun.on(library, "check", "--repair");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err() + run.out()).containsIgnoringCase("offprint: ");

    assertThat(CommandRun.on(library, "restore", "newest", "--yes").status()).isZero();
    assertThat(CommandRun.on(library, "check").status()).isZero();
    assertThat(titles("list")).hasSize(3);
    try (var files = Files.list(folder)) {
      assertThat(files).anyMatch(path -> path.toString().contains(".damaged-"));
    }
  }

  /** A broken index hides everything from SQLite, but nothing from a repair. */
  @Test
  void repairMakesANewLibraryOfWhatCanBeRead() throws IOException {
    List<String> before = titles("list");
    try (RandomAccessFile raw = new RandomAccessFile(library.toFile(), "rw")) {
      // The first page leads to all others.
      raw.write(new byte[8192]);
    }
    assertThat(CommandRun.on(library, "list").status()).isEqualTo(1);

    CommandRun run = CommandRun.on(library, "check", "--repair");

    assertThat(run.err()).contains("4 articles were carried over", ".damaged-");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(titles("list")).isEqualTo(before);
    assertThat(CommandRun.on(library, "check").status()).isZero();
  }

  @Test
  void repairSaysWhatIsLostAndMakesTextsAnewFromTheirPages() {
    String text =
        "The harbour was closed on Monday because of the storm, and ships waited outside.\n\n"
            .repeat(6);
    ArticleId article;
    try (ArticleDatabase database = ArticleDatabase.open(library)) {
      article = database.save(article("e", "Harbour closed", "2026-02-03").text(text).make()).id();
    }
    LibraryDamage.spoilTexts(library);
    LibraryDamage.spoilPage(library, new ArticleId(1));

    CommandRun run = CommandRun.on(library, "check", "--repair");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualToIgnoringNewLines(
            "Of article 1, “Beacons burn”, is lost: the text and the page it was made of.");
    assertThat(CommandRun.on(library, "show", article.toString()).out())
        .contains("ships waited outside");
    assertThat(titles("list")).hasSize(4);
  }

  /** All but the first pages are gone. */
  private void damage() throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(library.toFile(), "rw")) {
      raw.seek(16_384);
      raw.write(new byte[(int) raw.length() - 16_384]);
    }
  }
}
