package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.extract.ArticleExtractor;
import org.offprint.library.SaveOutcome.Saved;
import org.offprint.model.ArticleContent;
import org.offprint.testing.LocalSite;

/** Rules in files, a site that serves pages, and a library that saves from it. */
class SiteRuleFilesTest {
  private static final String STORY =
      """
      <html><body><h1>The quay</h1><b class=kop>The quay is open</b>
      <p>This paragraph is long enough to be taken for the article by everyone who has no rule, and
      it says so itself, twice, because once would be too short for some of them, one hears.</p>
      <div class=links>Left half, which nobody would take for the story without being told.</div>
      </body></html>
      """;

  @TempDir private Path folder;
  private final LocalSite site = LocalSite.start();

  @AfterEach
  void close() {
    site.close();
  }

  private ArticleContent saved(TestLibrary test, String path) {
    SaveOutcome outcome = test.library.save(site.url(path), LocalAddresses.ALLOWED, _ -> {});
    assertThat(outcome).isInstanceOf(Saved.class);
    return test.library.article(((Saved) outcome).id()).orElseThrow().content();
  }

  @Test
  void countFromTheNextSaveOn() throws IOException {
    Path config = Files.createDirectory(folder.resolve("config"));
    SiteRuleFiles rules = new SiteRuleFiles(config);
    for (String path : new String[] {"/a", "/b", "/c", "/d"}) {
      site.page(path, STORY);
    }
    try (TestLibrary test =
        new TestLibrary(folder.resolve("library"), new ArticleExtractor(rules))) {
      assertThat(saved(test, "/a").title()).isEqualTo("The quay");

      Path whole = config.resolve("site-rules.txt");
      Files.writeString(whole, "[127.0.0.1]\ntitle: .kop\n");
      assertThat(saved(test, "/b").title()).isEqualTo("The quay is open");

      Path one = Files.createDirectory(config.resolve("site-rules")).resolve("127.0.0.1.txt");
      Files.writeString(
          one, "# as FiveFilters write them\nbody: //div[@class='links']\ntidy: no\n");
      assertThat(saved(test, "/c").text()).startsWith("Left half").doesNotContain("paragraph");
      assertThat(test.library.ruleMistakes()).isEmpty();

      Files.writeString(one, "bdoy: //div\nbody: //div[\nbody: //div[@class='links']\n");
      assertThat(saved(test, "/d").text()).startsWith("Left half");
      assertThat(test.library.ruleMistakes())
          .containsExactly(
              "site-rules/127.0.0.1.txt, line 1: no directive that is known: bdoy: //div",
              "site-rules/127.0.0.1.txt, line 2: this XPath is not understood: //div[");

      Files.delete(one);
      Files.delete(whole);
      assertThat(rules.get().forHost("127.0.0.1")).isEmpty();
      assertThat(test.library.ruleMistakes()).isEmpty();
    }
  }

  @Test
  void areNeverFatal() throws IOException {
    SiteRuleFiles rules = new SiteRuleFiles(folder);
    Files.createDirectory(folder.resolve("site-rules.txt")); // a folder where a file should be
    assertThat(rules.get().mistakes()).isEmpty();
    Path rulesFolder = Files.createDirectory(folder.resolve("site-rules"));
    Files.write(rulesFolder.resolve("a.example.txt"), new byte[1_000_001]);
    Files.write(rulesFolder.resolve("b.example.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(rules.get().mistakes())
        .hasSize(2)
        .anyMatch(m -> m.contains("a.example.txt is too large"))
        .anyMatch(m -> m.startsWith("site-rules/b.example.txt, line 1: "));
  }

  @Test
  @Timeout(20)
  void cannotMakeAPageTakeForever() throws IOException {
    String evil =
        """
        title: p[class~=(a+)+$]
        title: :matches((a|aa)+$)
        title: //*[count(//*[count(//*) > 1]) > 1]
        title: //*//*//*//*//*//*
        body: div:has(div:has(div:has(div)))
        strip: //*[.//*[.//*]]
        title: //div//div//div
        strip: //*[contains(@class, 'aa')]
        """;
    Files.createDirectory(folder.resolve("site-rules"));
    Files.writeString(folder.resolve("site-rules/evil.example.txt"), evil);
    SiteRuleFiles rules = new SiteRuleFiles(folder);
    assertThat(rules.get().mistakes()).hasSize(5);
    String page = "<p class=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!>" + "<div>a".repeat(3_000);
    new PageExtraction(new ArticleExtractor(rules))
        .extract(Files.writeString(folder.resolve("x.html"), page), "http://evil.example/");
  }
}
