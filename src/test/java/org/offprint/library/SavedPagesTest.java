package org.offprint.library;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.library.SaveOutcome.Failed;
import org.offprint.library.SaveOutcome.Saved;
import org.offprint.library.savedpages.SavedPage;
import org.offprint.model.Article;
import org.offprint.model.ArticleImage;
import org.offprint.model.ImageData;

/** Pages as browsers and other programs save them, with their pictures. */
class SavedPagesTest {
  @TempDir private Path folder;

  private static Path fixture(String name) throws URISyntaxException {
    return Path.of(SavedPage.class.getResource(name).toURI());
  }

  private static List<ImportedPage> files(Library library, Path... files) {
    List<ImportedPage> done = new ArrayList<>();
    library.imports().files(Arrays.asList(files).iterator(), null, false, done::add);
    return done;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "complete/page.html",
        "singlefile.html",
        "page.mhtml",
        "page.webarchive",
        "page.maff"
      })
  void areSavedWithTheirPictures(String name) throws Exception {
    try (TestLibrary test = new TestLibrary(folder.resolve("library.db"))) {
      SaveOutcome outcome = files(test.library, fixture(name)).getFirst().outcome();

      assertThat(outcome).isInstanceOf(Saved.class);
      Article article = test.library.article(((Saved) outcome).id()).orElseThrow();
      assertThat(article.summary().url()).isEqualTo("https://a.example/news/ferry.html");
      assertThat(article.content().title()).isEqualTo("Ferry service returns");
      assertThat(article.content().text())
          .contains("came down – überall.")
          .doesNotContain("Home", "=C3", "=\n");
      ArticleImage image = article.images().getFirst();
      assertThat(image.missing()).isFalse();
      ImageData data = test.library.image(requireNonNull(image.hash())).orElseThrow();
      assertThat(data.width()).isEqualTo(40);
      assertThat(article.content().html())
          .contains("src=\"" + image.url().replace("&", "&amp;") + "\"");
      assertThat(article.summary().complete()).isTrue();
      assertThat(test.library.versions().extractAgain(article.id()))
          .isInstanceOf(RefreshOutcome.Unchanged.class);
    }
  }

  @Test
  void aPageTakesNothingFromOutsideItsFolders() throws Exception {
    Path page = folder.resolve("pages/page.html");
    Files.createDirectories(page.getParent());
    Files.copy(fixture("complete/private.png"), folder.resolve("private.png"));
    Files.copy(fixture("complete/private.png"), page.resolveSibling("beside.png"));
    String html = Files.readString(fixture("complete/page.html"));
    for (String src : List.of("../private.png", "beside.png", "a/%2e%2e/%2e%2e/private.png")) {
      Files.writeString(page, html.replace("page_files/pier.png", src));
      SavedPage saved = SavedPage.read(page);
      String base = "https://a.example/news/ferry.html";
      assertThat(saved.pictures().find("https://a.example/news/" + src, base)).isEmpty();
      assertThat(saved.pictures().find("https://a.example/" + src, base)).isEmpty();
    }
  }

  @Test
  void whatIsBrokenIsSaid() throws Exception {
    try (TestLibrary test = new TestLibrary(folder.resolve("library.db"))) {
      for (String name : List.of("page.mhtml", "page.webarchive", "page.maff")) {
        byte[] whole = Files.readAllBytes(fixture(name));
        for (int length : new int[] {0, 1, 50, 200, whole.length / 2, whole.length - 1}) {
          Path cut = folder.resolve(length + name);
          Files.write(cut, Arrays.copyOf(whole, length));
          assertThat(files(test.library, cut).getFirst().outcome())
              .isInstanceOfAny(Failed.class, Saved.class, SaveOutcome.AlreadySaved.class);
        }
        for (int at = 0; at < whole.length; at += 97) {
          byte[] spoilt = whole.clone();
          spoilt[at] ^= (byte) 0x5a;
          Path file = folder.resolve("spoilt" + name);
          Files.write(file, spoilt);
          try {
            SavedPage page = SavedPage.read(file);
            assertThat(page.pictures().find("https://a.example/pictures/pier.png", "https://a/"))
                .isNotNull();
          } catch (IOException e) {
            assertThat(e).isNotNull();
          }
        }
      }
    }
  }

  /** A list that names itself, and one that names the same thing over and over. */
  @Test
  void propertyListsWithoutAnEnd() throws IOException {
    byte[] self = {
      'b',
      'p',
      'l',
      'i',
      's',
      't',
      '0',
      '0',
      (byte) 0xa1,
      0,
      8,
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      10
    };
    Path file = Files.write(folder.resolve("self.webarchive"), self);
    assertThatThrownBy(() -> SavedPage.read(file)).isInstanceOf(IOException.class);
  }
}
