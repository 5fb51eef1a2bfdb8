package org.offprint.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.extract.metadata.ReadPage.read;

import org.junit.jupiter.api.Test;

/** Who wrote a page. */
class BylinesTest {
  @Test
  void findsBylineAndDateThatOnlyWordsTell() {
    Metadata page =
        read(
            "<title>Bridge reopens</title>",
            "<h1>Bridge reopens</h1><p>Von Anna Lehr</p><p>Stand: 3. Mai 2020, 10:30 Uhr</p>");
    assertThat(page.authors()).containsExactly("Anna Lehr");
    assertThat(page.published()).hasToString("2020-05-03T10:30");
  }

  @Test
  void passesReadersBy() {
    Metadata page =
        read(
            "<title>Bridge reopens</title>",
            "<h1>Bridge reopens</h1><div id=comments><div class=comment>"
                + "<span class=author>Troll</span> <time>5 May 2021</time></div></div>");
    assertThat(page.authors()).isEmpty();
    assertThat(page.published()).hasToString("2020-05-04");
  }

  @Test
  void prefersAPersonWhoIsShownToTheSitesName() {
    String head =
        "<meta property=og:site_name content='News Example'><meta name=author content='%s'>";
    String body = "<h1>Bridge reopens after a year</h1><p>By Ann Lee</p><p>Text.</p>";
    for (String site : new String[] {"News Example", "NE", "news.example"}) {
      assertThat(read(head.formatted(site), body).authors()).as(site).containsExactly("Ann Lee");
    }
    assertThat(read(head.formatted("Bo Ek"), body).authors()).containsExactly("Bo Ek");
  }

  @Test
  void takesTheWholeNameFromALineThatSaysMore() {
    String head = "<meta name=author content='Ann'>";
    String body = "<h1>Bridge reopens after a year</h1><p>A column by Cy</p><p>By Ann Lee</p>";
    assertThat(read(head, body).authors()).containsExactly("Ann Lee");
  }

  @Test
  void namesAllAuthorsOfALineOfLinks() {
    String body =
        "<h1>Bridge reopens after a year</h1><span class=author><a href=/author/ann>Ann Lee</a>, "
            + "<a href=/author/bo>Bo Ek</a> &amp; <a href=/author/cy>Cy Orr</a></span>";
    assertThat(read("", body).authors()).containsExactly("Ann Lee", "Bo Ek", "Cy Orr");
  }

  @Test
  void readsBylinesThatStandFarFromTheMargin() {
    String body = "<h1>Brücke wieder offen</h1><span>\n            von Ann Lee\n   </span>";
    assertThat(read("", body).authors()).containsExactly("Ann Lee");
  }

  @Test
  void whoSignsInTheLastLineIsTheAuthor() {
    String body = "<h1>Bridge reopens at last</h1><p>The old bridge is open.</p><p>%s</p>";
    assertThat(read("", body.formatted("— Ann Lee")).authors()).containsExactly("Ann Lee");
    assertThat(read("", body.formatted("(dpa/lno)")).authors()).containsExactly("dpa/lno");
    assertThat(read("", body.formatted("It will stay. (AFP)")).authors()).containsExactly("AFP");
    assertThat(read("", body.formatted("It will stay (today)")).authors()).isEmpty();
    assertThat(read("", body.formatted("It will stay. (Photos)")).authors()).isEmpty();
    assertThat(read("", body.formatted("– and nobody knows")).authors()).isEmpty();
    assertThat(
            read("", body.formatted("x") + "<blockquote><p>— Ann Lee</p></blockquote>").authors())
        .isEmpty();
    assertThat(read("<meta name=author content='Bob Ray'>", body.formatted("— Ann Lee")).authors())
        .containsExactly("Bob Ray");
  }

  @Test
  void theBylineIsNotThatOfATeaserNorOfATranslator() {
    String title = "<h1>Bridge reopens at last</h1>";
    String teaser = "<a href=/b><h3>Ferry sinks</h3><p class=author>By Bo Ek</p></a>";
    String own = "<p class=byline>Author <span class=author>Ann Lee</span></p>";
    String translator = "<p>Translated by <a rel=author href=/author/cy>Cy Orr</a></p>";
    assertThat(read("", title + teaser).authors()).isEmpty();
    assertThat(read("", title + translator).authors()).isEmpty();
    assertThat(read("", title + translator + own + teaser).authors()).containsExactly("Ann Lee");
  }

  @Test
  void aNameIsNotTheSitesWrittenTogetherNorANumberOfPosts() {
    String title = "<h1>Bridge reopens at last</h1>";
    String head =
        "<meta name=author content='The Quay Post'><meta property=og:site_name"
            + " content=thequaypost.example>";
    String posts = "<a rel=author href=/author/ann>3 Posts</a>";
    assertThat(read(head, title + posts + "<p class=author>Ann Lee | 3 hours ago</p>").authors())
        .containsExactly("Ann Lee");
    assertThat(AuthorNames.in("By Cy Orr For The Mail On Sunday"))
        .containsExactly("Cy Orr For The Mail On Sunday");
  }

  @Test
  void aLineOfDateAndNameIsAByline() {
    String line = "<div class=post-meta><span>May 3, 2022</span> · 3 min · Tove Sand</div>";
    assertThat(read("", "<h1>Bridge reopens at last</h1>" + line).authors())
        .containsExactly("Tove Sand");
  }
}
