package org.offprint.extract.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.extract.ArticleExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SanitiserTest {
  private static final Path HOSTILE = Path.of("../shared/hostile");
  private static final URI BASE = URI.create("https://site.example/a/b.html");
  private static final Set<String> TAGS =
      Set.of(
          "p",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "footer",
          "cite",
          "pre",
          "code",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "figure",
          "figcaption",
          "img",
          "a",
          "br",
          "hr",
          "strong",
          "em",
          "b",
          "i",
          "u",
          "s",
          "del",
          "ins",
          "mark",
          "small",
          "sub",
          "sup",
          "kbd",
          "samp",
          "var",
          "q",
          "abbr",
          "dfn",
          "time",
          "dl",
          "dt",
          "dd",
          "span",
          "div");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "dir", "lang", "id", "href", "src", "alt", "width", "height", "start", "colspan",
          "rowspan", "class");

  @Test
  void letsNothingOfTheEvasionCorporaThrough() throws IOException {
    assumeTrue(Files.isDirectory(HOSTILE), "../shared/hostile is absent: nothing to try");
    for (String file : List.of("markup.json", "strings.json")) {
      JsonNode corpus = JsonMapper.shared().readTree(Files.readString(HOSTILE.resolve(file)));
      for (JsonNode piece : corpus) {
        assertHarmless(piece.stringValue());
        assertHarmless("<p>" + piece.stringValue() + "</p>");
        assertHarmless("<svg><style>" + piece.stringValue());
      }
    }
  }

  @Test
  void corporaInAnArticleStayHarmless() throws IOException {
    assumeTrue(Files.isDirectory(HOSTILE), "../shared/hostile is absent: nothing to try");
    JsonNode corpus =
        JsonMapper.shared().readTree(Files.readString(HOSTILE.resolve("markup.json")));
    for (JsonNode piece : corpus) {
      String page =
          "<html><body><article><h1>Title of it</h1><p>"
              + "The harbour was rebuilt in three winters by people, as the mayor said. ".repeat(3)
              + piece.stringValue()
              + "</article></body></html>";
      String html = new ArticleExtractor().extract(page, BASE, Instant.EPOCH).content().html();
      assertOnlyVocabulary(Jsoup.parseBodyFragment(html).body());
    }
  }

  @Test
  void tagNamesWithControlCharactersOpenNoWay() {
    Random random = new Random(3);
    String[] names = {"script", "img", "a", "style", "textarea", "noscript", "p", "xmp", "title"};
    String odd = "\u0000\u0001\u0008\t\n\u000b\f\r\u001b/<>\"'=`\u00a0\u2028\ufeff";
    for (int i = 0; i < 4000; i++) {
      StringBuilder name = new StringBuilder(names[random.nextInt(names.length)]);
      for (int j = random.nextInt(4); j >= 0; j--) {
        name.insert(random.nextInt(name.length() + 1), odd.charAt(random.nextInt(odd.length())));
      }
      assertHarmless(
          "<" + name + " src=x onerror=alert(1) href=javascript:alert(1)>alert(1)</" + name + ">");
    }
  }

  /** Sanitising what was sanitised changes nothing: there is no second meaning to find. */
  private static void assertHarmless(String html) {
    Element once = Sanitiser.sanitise(html, BASE);
    assertOnlyVocabulary(once);
    Element again = Jsoup.parseBodyFragment(once.html()).body();
    assertOnlyVocabulary(again);
    assertThat(Sanitiser.sanitise(once.html(), BASE).text()).isEqualTo(once.text());
  }

  private static void assertOnlyVocabulary(Element body) {
    for (Element e : body.children().select("*")) {
      assertThat(e.normalName()).isIn(TAGS);
      for (Attribute a : e.attributes()) {
        assertThat(a.getKey()).isIn(ATTRIBUTES);
        String value = a.getValue().toLowerCase(Locale.ROOT);
        if (a.getKey().equals("href")) {
          assertThat(value).matches("(?s)(https?://|mailto:|#note-).*");
        } else if (a.getKey().equals("src")) {
          assertThat(value).matches("(?s)https?://.*");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <a href='../c'>x</a> ~ <a href="https://site.example/c">x</a>
          <a href='javascript:alert(1)'>x</a> ~ x
          <a href=' java	script:alert(1)'>x</a> ~ x
          <a href='data:text/html,x'>x</a> ~ x
          <a href='https://site.example/a b'>x</a> ~ <a href="https://site.example/a%20b">x</a>
          <a href='https://site.example/\u202Egnp'>x</a> ~ <a href="https://site.example/%E2%80%AEgnp">x</a>
          <a href='mailto:a@b.example'>x</a> ~ <a href="mailto:a@b.example">x</a>
          <img src='data:image/png;base64,AA'> ~ ''
          <figure class='embed x'>a</figure> ~ <figure>a</figure>
          <figure class='embed'>a</figure> ~ <figure class="embed">a</figure>
          <code class='language-c++ x'>a</code> ~ <code>a</code>
          <code class='language-c++'>a</code> ~ <code class="language-c++">a</code>
          <p id='x' lang='en' dir='rtl' style='color:red' onclick='x()'>a</p> ~ <p lang="en" dir="rtl">a</p>
          <td colspan='2'>a</td> ~ a
          <script>alert(1)</script>a ~ a
          """)
  void knowsItsVocabulary(String dirty, String clean) {
    assertThat(Sanitiser.sanitise(dirty, BASE).html()).isEqualTo(clean);
  }
}
