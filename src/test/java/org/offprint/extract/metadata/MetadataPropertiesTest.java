package org.offprint.extract.metadata;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.offprint.extract.comments.CommentTime;
import org.offprint.extract.comments.CommentsReader;
import org.offprint.extract.dates.DateStyle;
import org.offprint.extract.dates.DateText;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.LenientJson;
import org.offprint.extract.structured.StructuredData;
import org.offprint.extract.words.FieldText;

/** Nothing that a page holds makes the readers throw or run away. */
class MetadataPropertiesTest {
  private static final URI URL = URI.create("https://news.example/a");
  private static final Instant NOW = Instant.parse("2023-11-15T12:00:00Z");

  private static void readAll(String html) {
    PageContext page = new PageContext(Jsoup.parse(html, URL.toString()), URL, NOW);
    StructuredData data = StructuredData.read(page);
    MetadataReader.read(page, data);
    CommentsReader.take(page, data);
  }

  @Property(tries = 150)
  void bytesNeverThrow(@ForAll byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThatCode(() -> readAll(text)).doesNotThrowAnyException();
  }

  @Property(tries = 150)
  void textInEveryPlaceNeverThrows(@ForAll String text) {
    String quoted = text.replace("'", "&#39;");
    String html =
        "<title>TEXT</title><meta name=author content='ATTR'><meta name=date content='ATTR'><meta"
            + " property=og:image content='ATTR'><link rel=canonical href='ATTR'><script"
            + " type=application/ld+json>{\"@type\":\"Article\",\"author\":\"TEXT\",TEXT</script><h1>TEXT</h1><p"
            + " class='author ATTR'>TEXT</p><time datetime='ATTR'>TEXT</time><div id=comments><div"
            + " class=comment><b>TEXT</b> <time>TEXT</time><p>TEXT</p></div></div>";
    String page = html.replace("ATTR", quoted).replace("TEXT", text);
    assertThatCode(() -> readAll(page)).doesNotThrowAnyException();
  }

  @Property(tries = 300)
  void datesAndNamesNeverThrow(@ForAll String text) {
    assertThatCode(
            () -> {
              DateText.find(text, DateStyle.UNKNOWN, NOW);
              AuthorNames.in(text);
              CommentTime.in(FieldText.folded(text), NOW, true);
              FieldText.ofMarkup(text);
              LenientJson.read(text);
              LanguageReader.tag(text);
            })
        .doesNotThrowAnyException();
  }

  @Test
  void deepAndHugePagesEndInTime() {
    String deep = "<div class='comment author date'>".repeat(20_000) + "5 May 2020";
    String json = "<script type=application/ld+json>" + "{\"a\":[".repeat(50_000) + "</script>";
    String many = "<div class=comment><b>Ann</b> 5 May 2020 <p>Text.</p></div>".repeat(5_000);
    String by = "<p>By " + "a, ".repeat(30_000) + "</p>" + "<h1>x</h1>".repeat(5_000);
    for (String html : new String[] {deep, json, "<div id=comments>" + many, by}) {
      Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readAll(html));
    }
  }
}
