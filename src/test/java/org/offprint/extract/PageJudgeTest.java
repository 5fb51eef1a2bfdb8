package org.offprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.offprint.model.PageKind;

class PageJudgeTest {
  private static final String PARAGRAPH =
      "<p>The harbour of Lindholm was rebuilt in three winters by people who had never built one"
          + " before, and it has kept its shape ever since, the mayor said on Monday.</p>";

  private static Extraction extract(String body) {
    String html = "<html><head><title>Page</title></head><body>" + body + "</body></html>";
    return new ArticleExtractor().extract(html, URI.create("https://s.example/a"), Instant.EPOCH);
  }

  @Test
  void anArticleIsOneTheMoreSurelyTheLongerItIs() {
    Extraction brief = extract("<article><h1>Harbour</h1>" + PARAGRAPH + "</article>");
    Extraction whole =
        extract("<article><h1>Harbour</h1>" + PARAGRAPH.repeat(1) + distinct() + "</article>");
    assertThat(brief.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(whole.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(whole.confidence()).isGreaterThan(0.8).isGreaterThan(brief.confidence());
  }

  private static String distinct() {
    StringBuilder html = new StringBuilder();
    for (String who : new String[] {"fishermen", "masons", "pilots", "clerks", "children"}) {
      html.append("<p>Nobody had asked the ").append(who).append(", who found out from the paper,");
      html.append(" and who then came to the hall in such numbers that all had to stand.</p>");
    }
    return html.toString();
  }

  @Test
  void aFrontPageIsAListOfLinks() {
    StringBuilder list = new StringBuilder("<h1>Latest news</h1><ul>");
    for (int i = 0; i < 40; i++) {
      list.append("<li><a href='/").append(i).append("'>Council number ").append(i);
      list.append(" decides about the harbour wall</a></li>");
    }
    assertThat(extract(list + "</ul>").kind()).isEqualTo(PageKind.LINK_LIST);
  }

  @Test
  void aLoginFormIsALogin() {
    assertThat(
            extract(
                    "<h1>Welcome back</h1><form action=/in><p>Please tell us who you are.</p>"
                        + "<input name=u><input type=password name=p><button>Go</button></form>")
                .kind())
        .isEqualTo(PageKind.LOGIN);
  }

  @Test
  void aFormAtTheEdgeOfAShortPageIsNotWhatItShows() {
    String form =
        "<form action=/in><p>Please tell us who you are.</p>"
            + "<input name=u><input type=password name=p><button>Go</button></form>";

    assertThat(extract("<h1>Welcome back</h1>" + form).kind()).isEqualTo(PageKind.LOGIN);
    assertThat(extract("<dialog>" + form + "</dialog><h1>Welcome back</h1>").kind())
        .isNotEqualTo(PageKind.LOGIN);
    assertThat(extract("<header>" + form + "</header><h1>Welcome back</h1>").kind())
        .isNotEqualTo(PageKind.LOGIN);
  }

  @Test
  void anArticleAboutPagesThatAreNotFoundIsNoErrorPage() {
    Extraction article =
        extract(
            "<article><h1>Page not found: how a librarian traced every leaf that was torn out of"
                + " the chronicle of the town</h1>"
                + PARAGRAPH
                + "</article>");
    assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void aStubBehindAPaywallKeepsItsText() {
    Extraction stub =
        extract(
            "<article><h1>Harbour</h1>"
                + PARAGRAPH
                + "<div class=paywall><p>Subscribe to continue reading.</p></div></article>");
    assertThat(stub.kind()).isEqualTo(PageKind.PAYWALL);
    assertThat(stub.content().text()).contains("The harbour of Lindholm");
  }

  @Test
  void anErrorPageIsAnError() {
    assertThat(
            extract("<h1>Page not found</h1><p>We could not find what you asked for.</p>").kind())
        .isEqualTo(PageKind.ERROR);
    assertThat(extract("<h1>404</h1>").kind()).isEqualTo(PageKind.ERROR);
  }

  @Test
  void nothingIsEmpty() {
    assertThat(extract("").kind()).isEqualTo(PageKind.EMPTY);
    assertThat(extract("<img src=a.png>").kind()).isEqualTo(PageKind.EMPTY);
  }
}
