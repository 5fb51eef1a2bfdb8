package org.offprint.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.SaveOutcome.Saved;
import org.offprint.model.Article;
import org.offprint.model.ArticleImage;
import org.offprint.model.ImageData;
import org.offprint.testing.LocalSite;

class SaveImagesTest {
  private static final byte[] BLUE = NewsPage.png(640, 480, Color.BLUE);
  private static final byte[] RED = NewsPage.png(600, 400, Color.RED);

  @TempDir private Path folder;
  private final LocalSite site = LocalSite.start();
  private TestLibrary test;

  @BeforeEach
  void open() {
    test = new TestLibrary(folder.resolve("library.offprint"));
  }

  @AfterEach
  void close() {
    test.close();
    site.close();
  }

  private Saved save(String url) {
    return save(url, new ArrayList<>());
  }

  private Saved save(String url, List<SaveProgress> steps) {
    SaveOutcome outcome = test.library.save(url, LocalAddresses.ALLOWED, steps::add);
    assertThat(outcome).isInstanceOf(Saved.class);
    return (Saved) outcome;
  }

  private Article article(Saved saved) {
    return test.library.article(saved.id()).orElseThrow();
  }

  @Test
  void keepsTheImagesOfAnArticle() {
    site.page("/a", NewsPage.html("", NewsPage.figure("/blue.png") + NewsPage.figure("/red.png")))
        .file("/blue.png", "image/png", BLUE)
        .file("/red.png", "application/octet-stream", RED);
    List<SaveProgress> steps = Collections.synchronizedList(new ArrayList<>());

    Saved saved = save(site.url("/a"), steps);

    assertThat(saved.missingImages()).isZero();
    Article article = article(saved);
    assertThat(article.images())
        .extracting(ArticleImage::url)
        .containsExactly(site.url("/blue.png"), site.url("/red.png"));
    ImageData blue =
        test.library
            .image(Objects.requireNonNull(article.images().getFirst().hash()))
            .orElseThrow();
    assertThat(blue.bytes()).isEqualTo(BLUE);
    assertThat(blue.mediaType()).isEqualTo("image/png");
    assertThat(blue.width()).isEqualTo(640);
    assertThat(blue.height()).isEqualTo(480);
    assertThat(article.summary().complete()).isTrue();
    assertThat(steps)
        .containsSubsequence(
            new SaveProgress.Images(0, 2),
            new SaveProgress.Images(1, 2),
            new SaveProgress.Images(2, 2),
            new SaveProgress.Storing());
    assertThat(site.requests().getLast().headers().getFirst("Referer")).isEqualTo(site.url("/a"));
  }

  @Test
  void keepsAnImageOnceThatSeveralAddressesLeadTo() {
    site.page("/a", NewsPage.html("", NewsPage.figure("/1.png") + NewsPage.figure("/2.png")))
        .file("/1.png", "image/png", BLUE)
        .file("/2.png", "image/png", BLUE);

    Article article = article(save(site.url("/a")));

    assertThat(article.images()).hasSize(2);
    assertThat(article.images().get(0).hash()).isEqualTo(article.images().get(1).hash());
  }

  @Test
  void savesTheArticleWhateverBecomesOfItsImages() {
    byte[] huge = NewsPage.png(10, 10, Color.RED);
    huge[17] = 2; // 131,082 pixels wide, says the header
    site.page(
            "/a",
            NewsPage.html(
                "",
                NewsPage.figure("/gone.png")
                    + NewsPage.figure("/page.png")
                    + NewsPage.figure("/huge.png")
                    + NewsPage.figure("http://no-such-host.invalid/a.png")
                    + NewsPage.figure("/fine.png")))
        .file("/page.png", "image/png", "<p>Not found".getBytes(UTF_8))
        .file("/huge.png", "image/png", huge)
        .file("/fine.png", "image/png", BLUE);

    Saved saved = save(site.url("/a"));

    assertThat(saved.missingImages()).isEqualTo(4);
    assertThat(article(saved).images())
        .extracting(ArticleImage::missing)
        .containsExactly(true, true, true, true, false);
    assertThat(article(saved).summary().complete()).isFalse();
  }

  @Test
  void neverLetsAPublicPageReachInsideTheNetwork() {
    site.page(
            "/a",
            NewsPage.html(
                "",
                NewsPage.figure(site.url("127.0.0.1", "/router.png"))
                    + NewsPage.figure("/redirect.png")))
        .redirect("/redirect.png", site.url("127.0.0.1", "/router.png"))
        .file("/router.png", "image/png", BLUE);

    Saved saved = save(site.url("localhost", "/a"));

    assertThat(saved.missingImages()).isEqualTo(2);
    assertThat(site.count("/redirect.png")).isEqualTo(1);
    assertThat(site.count("/router.png")).isZero();
  }

  @Test
  void doesNotLetItDoSoLaterEither() {
    String page = NewsPage.html("", NewsPage.figure(site.url("/router.png")));
    site.file("/router.png", "image/png", BLUE);
    Saved saved =
        (Saved)
            test.library
                .imports()
                .page("https://harbour.example/a", page.getBytes(UTF_8), "text/html", _ -> {});

    assertThat(saved.missingImages()).isEqualTo(1);
    assertThat(test.library.fetchMissingImages(saved.id(), _ -> {})).isEqualTo(1);
    assertThat(site.requests()).isEmpty();
  }

  @Test
  void fetchesLaterWhatWasMissing() {
    site.page("/a", NewsPage.html("", NewsPage.figure("/1.png") + NewsPage.figure("/2.png")));
    Saved saved = save(site.url("/a"));
    assertThat(saved.missingImages()).isEqualTo(2);

    site.file("/1.png", "image/png", BLUE);
    assertThat(test.library.fetchMissingImages(saved.id(), _ -> {})).isEqualTo(1);
    site.file("/2.png", "image/png", RED);
    assertThat(test.library.fetchMissingImages(saved.id(), _ -> {})).isZero();

    assertThat(article(saved).images()).noneMatch(ArticleImage::missing);
    assertThat(article(saved).summary().complete()).isTrue();
    int asked = site.requests().size();
    assertThat(test.library.fetchMissingImages(saved.id(), _ -> {})).isZero();
    assertThat(site.requests()).hasSize(asked);
  }
}
