package org.offprint.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Our own writing of HTML gives what jsoup's gives, character by character. */
class MarkupTest {
  @Property
  void anyTextIsEscapedAsJsoupEscapesIt(@ForAll String text, @ForAll String description) {
    Element body = body();
    body.appendElement("p").appendText(text).appendElement("img").attr("alt", description);
    assertThat(Markup.of(body, 1)).isEqualTo(body.html());
  }

  @Property
  void signsThatMatterAreEscapedWhereverTheyStand(@ForAll Random random) {
    String signs = "ab <>&\"'\u00a0\t\n\r\f\u0000\u0007\ud83d\ude00\udc00\u00ad\u0085é中";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    anyTextIsEscapedAsJsoupEscapesIt(text.toString(), text.reverse().toString());
  }

  @Test
  void emptyElementsAndThoseThatHoldNothingAreWrittenAsJsoupWritesThem() {
    Element body = body();
    body.append("<table><tr><td></td><td colspan=2>a<br>b</td></tr></table><hr><p></p><img alt>");
    assertThat(Markup.of(body, 1).replace("\n", "")).isEqualTo(body.html());
  }

  @Test
  void aLineBreakThatAParserWouldDropIsWrittenTwice() {
    Element body = body();
    body.appendElement("pre").appendText("\n  code").appendElement("b").appendText("\n");
    assertThat(Markup.of(body, 1))
        .isEqualTo(body.html())
        .isEqualTo("<pre>\n\n  code<b>\n</b></pre>");
  }

  @Test
  void blocksStandOneALine() {
    Element body = body();
    body.append("<p>a</p> <p>b</p>c");
    assertThat(Markup.of(body, 1)).isEqualTo("<p>a</p>\n<p>b</p>\nc");
  }

  private static Element body() {
    Document page = Document.createShell("http://site.example/");
    page.outputSettings().prettyPrint(false);
    return page.body();
  }
}
