package org.offprint.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.library.SaveOutcome.Saved;
import org.offprint.library.exports.ImportFiles;
import org.offprint.library.exports.MarkedAddress;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.HighlightColour;
import org.offprint.model.MarkedWords;
import org.offprint.model.ReaderMarks;
import org.offprint.model.ReadingPlace;
import org.offprint.model.SavedSearch;
import org.offprint.model.StatusChange;
import org.offprint.model.TextDirection;
import org.offprint.model.TextRange;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.WholeArticle;
import org.offprint.testing.LocalSite;

/** A library that goes out comes in again as it was. */
class TakeoutTest {
  @TempDir private Path folder;
  private final LocalSite site = LocalSite.start();
  private Path file;
  private TestLibrary test;
  private Library library;

  @BeforeEach
  void open() {
    file = folder.resolve("library.db");
    test = new TestLibrary(file);
    library = test.library;
  }

  @AfterEach
  void close() {
    test.close();
    site.close();
  }

  private ArticleId save(String path, String html, ReaderMarks marks) {
    site.page(path, html);
    SaveOutcome outcome =
        library.save(
            site.url(path), new SaveChoices(LocalAddresses.ALLOWED, true).with(marks), _ -> {});
    assertThat(outcome).isInstanceOf(Saved.class);
    return ((Saved) outcome).id();
  }

  /** Something of everything that a library can hold. */
  private ArticleId fill() {
    site.file("/pier.png", "image/png", NewsPage.png(64, 48, Color.BLUE));
    String pictured = NewsPage.html("", NewsPage.figure("/pier.png") + NewsPage.figure("/no.png"));
    ArticleId first =
        save(
            "/one",
            pictured,
            ReaderMarks.ofWords(
                List.of(new MarkedWords("words of nowhere", "why", HighlightColour.VIOLET, null))));
    Article article = library.article(first).orElseThrow();
    var _ = library.notes().add(article, new TextRange(4, 9), HighlightColour.GREEN, "a boat");
    var _ = library.notes().write(first, "All of it.\nTwice.");
    var _ = library.tags().add(List.of(first), "Häfen & Inseln");
    library.tags().all().forEach(tag -> library.tags().recolour(tag.id(), 0x336699));
    site.page("/one", pictured.replace("sailed again", "set sail again"));
    assertThat(library.versions().refresh(first, _ -> {}))
        .isInstanceOf(RefreshOutcome.Changed.class);
    library.reading().keep(first, new ReadingPlace(2, 0.25, 0.5));
    library.reading().setDirection(first, TextDirection.RIGHT_TO_LEFT);

    ArticleId second =
        save(
            "/two",
            NewsPage.html()
                .replace("ferry", "شاحنة")
                .replace("<html lang=\"en\">", "<html lang=ar dir=rtl>"),
            new ReaderMarks(
                List.of("later"), TestLibrary.NOW.minusSeconds(90_000), true, true, true, ""));
    ArticleId third =
        save(
            "/three?a=b&c=d", NewsPage.html("", "<p>" + "x < y & z ".repeat(40)), ReaderMarks.NONE);
    var _ = library.change(List.of(third), StatusChange.MOVE_TO_TRASH);
    var _ = library.tags().add(List.of(), "on nothing");
    library.search().save(new SavedSearch("Boats", "title:ferry -is:read"));
    assertThat(library.stories().separate(first, second, true)).isTrue();
    return first;
  }

  private static List<WholeArticle> wholes(Path library) {
    try (ArticleDatabase database = ArticleDatabase.open(library)) {
      return Stream.of(ArticleSection.ALL, ArticleSection.TRASH)
          .flatMap(section -> database.ids(section).stream())
          .map(id -> database.wholes().read(id).orElseThrow())
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.zip", "a folder ü"})
  void comesInAgainAsItWas(String name) throws IOException {
    fill();
    Path out = folder.resolve(name);
    assertThat(library.takeout().write(out, library.takeout().all(), _ -> {})).isEqualTo(3);
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .noneMatch(n -> n.contains(".part"));
    }
    assertThat(LibraryTakeout.isOne(out)).isTrue();

    Path copy = folder.resolve("copy.db");
    try (TestLibrary other = new TestLibrary(copy)) {
      LibraryTakeout.Taken taken = other.library.takeout().read(out, _ -> {});
      assertThat(taken).isEqualTo(new LibraryTakeout.Taken(3, 0, List.of()));
      assertThat(other.library.takeout().read(out, _ -> {}))
          .isEqualTo(new LibraryTakeout.Taken(0, 3, List.of()));
      assertThat(other.library.upkeep().check(_ -> {})).isEmpty();
      assertThat(other.library.counts()).isEqualTo(library.counts());
      assertThat(other.library.tags().all()).isEqualTo(library.tags().all());
      assertThat(other.library.search().saved()).isEqualTo(library.search().saved());
      assertThat(other.library.stories().of(new ArticleId(1)))
          .isEqualTo(library.stories().of(new ArticleId(1)));
      Article article = other.library.article(new ArticleId(1)).orElseThrow();
      assertThat(article.images()).anyMatch(image -> !image.missing());
      article.images().stream()
          .filter(image -> !image.missing())
          .forEach(
              image -> assertThat(other.library.image(requireNonNull(image.hash()))).isPresent());
    }
    assertThat(wholes(copy)).usingRecursiveComparison().isEqualTo(wholes(file));
  }

  @Test
  void aPageStandsByItself() throws IOException {
    ArticleId id = fill();
    Path out = folder.resolve("out");
    library.takeout().write(out, List.of(id), _ -> {});

    Path page;
    try (Stream<Path> pages = Files.list(out.resolve("articles"))) {
      page = pages.findFirst().orElseThrow();
    }
    assertThat(page.getFileName().toString())
        .isEqualTo("000001-Ferry-service-returns-to-the-northern-islands.html");
    Document html = Jsoup.parse(Files.readString(page));
    assertThat(html.expectFirst("h1").text()).isEqualTo(NewsPage.TITLE);
    assertThat(html.expectFirst("img").attr("src")).startsWith("data:image/png;base64,");
    assertThat(html.select("script, link[rel=stylesheet]")).isEmpty();
    assertThat(html.expectFirst("#notes").text())
        .contains("All of it.", "words of nowhere", "a boat", "Häfen & Inseln");
    assertThat(Files.readString(out.resolve("index.html"))).contains(page.getFileName().toString());
  }

  /** Other programs read the list as wallabag's; so do we. */
  @Test
  void otherProgramsReadTheList() throws IOException {
    fill();
    Path out = folder.resolve("out");
    library.takeout().write(out, library.takeout().all(), _ -> {});

    List<MarkedAddress> read =
        ImportFiles.in(List.of(out.resolve("wallabag.json"))).links().marked();
    assertThat(read).hasSize(3);
    assertThat(read.getFirst().marks().tags()).containsExactly("Häfen & Inseln");
    assertThat(read.getFirst().marks().note()).isEqualTo("All of it.\nTwice.");
    assertThat(read.getFirst().marks().highlights()).hasSize(2);
    assertThat(read.get(1).marks().favourite()).isTrue();
    assertThat(read.get(1).copy()).isNotNull();
  }

  @Test
  void whatWasChangedByOthersPassesTheGates() throws IOException {
    ArticleId id = fill();
    Path out = folder.resolve("out");
    library.takeout().write(out, List.of(id), _ -> {});
    Path data = out.resolve("data/000001.json");
    Files.writeString(
        data,
        Files.readString(data)
            .replace("\"html\" : \"", "\"html\" : \"<script>alert(1)</script><img src=x onerror=y>")
            .replace("pages/000001-1.html.gz", "../../library.db"));
    Path copy = folder.resolve("copy.db");
    try (TestLibrary other = new TestLibrary(copy)) {
      assertThat(other.library.takeout().read(out, _ -> {}).broken())
          .containsExactly("data/000001.json");
    }
    Files.writeString(
        data, Files.readString(data).replace("../../library.db", "pages/000001-1.html.gz"));
    try (TestLibrary other = new TestLibrary(copy)) {
      assertThat(other.library.takeout().read(out, _ -> {}).added()).isEqualTo(1);
      String html = other.library.article(new ArticleId(1)).orElseThrow().content().html();
      assertThat(html.toLowerCase(Locale.ROOT)).doesNotContain("script", "onerror");
    }
  }

  @Test
  void givenUpItLeavesNothing() {
    fill();
    for (String name : List.of("out.zip", "out")) {
      Path out = folder.resolve(name);
      assertThatThrownBy(
              () ->
                  library
                      .takeout()
                      .write(out, library.takeout().all(), _ -> Thread.currentThread().interrupt()))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(folder.toFile().list((_, left) -> left.startsWith("out"))).isEmpty();
    }
  }

  @Test
  void overwritesNothingAndRefusesLaterVersions() throws IOException {
    ArticleId id = fill();
    Path out = Files.createDirectory(folder.resolve("out"));
    assertThatThrownBy(() -> library.takeout().write(out, List.of(id), _ -> {}))
        .isInstanceOf(IOException.class);
    Files.writeString(
        out.resolve("offprint.json"), "{\"format\": \"offprint-takeout\", \"version\": 2}");
    assertThatThrownBy(() -> library.takeout().read(out, _ -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("later version");
  }

  @Test
  void aZipHoldsNamesThatAnySystemTakes() throws IOException {
    fill();
    Path out = folder.resolve("out.zip");
    library.takeout().write(out, library.takeout().all(), _ -> {});
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(out), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getName()).doesNotMatch(".*[\\\\:*?\"<>|].*").hasSizeLessThan(120);
      }
    }
  }
}
