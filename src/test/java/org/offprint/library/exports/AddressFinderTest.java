package org.offprint.library.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Read https://example.com/a, then rest. | https://example.com/a",
        "(see http://example.com/a_(b)) | http://example.com/a_(b)",
        "<https://example.com/a> | https://example.com/a",
        "\"https://example.com/a\" | https://example.com/a",
        "\u201Chttps://example.com/a\u201D | https://example.com/a",
        "[a story](https://example.com/a?b=c&d=e#f) | https://example.com/a?b=c&d=e#f",
        "is it https://example.com/a? | https://example.com/a",
        "https://example.com/what? yes | https://example.com/what",
        "HTTPS://EXAMPLE.COM/A | HTTPS://EXAMPLE.COM/A",
        "www.example.com/a. | www.example.com/a",
        "example.com/a | example.com/a",
        "b\u00FCcher.example | b\u00FCcher.example",
        "https://ar.example.com/\u0645\u0642\u0627\u0644\u060C \u062B\u0645"
            + " | https://ar.example.com/\u0645\u0642\u0627\u0644",
        "\u8BF7\u770Bhttps://example.com/\u65B0\u95FB\u3002\u7136\u540E"
            + " | https://example.com/\u65B0\u95FB",
        "\u2067https://example.com/a\u2069 | https://example.com/a",
        "http://[::1]:8080/a | http://[::1]:8080/a",
        "http://localhost:8080/a | http://localhost:8080/a",
        "https://example.com/it's-here | https://example.com/it's-here",
        "'https://example.com/a' | https://example.com/a",
        "https://example.com/a/... | https://example.com/a/",
        "**https://example.com/a** | https://example.com/a",
      })
  void findsTheAddressInATextWithoutWhatStandsAroundIt(String text, String address) {
    assertThat(AddressFinder.inText(text)).containsExactly(address);
  }

  @ParameterizedTest
  @CsvSource({
    "nothing here",
    "write to someone@example.com",
    "ftp://example.com/a",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://",
    "see https://.",
    "e.g",
    "two words.example.com",
    "1.5",
    "/home/someone/page.html",
  })
  void findsNoneWhereThereIsNone(String text) {
    assertThat(AddressFinder.inText(text)).isEmpty();
  }

  @Test
  void findsEachOfSeveralOnceInTheirOrder() {
    String text =
        """
        Two for tonight: https://b.example/2 and https://a.example/1;
        the first again (https://b.example/2), and www.c.example.
        """;

    assertThat(AddressFinder.inText(text))
        .containsExactly("https://b.example/2", "https://a.example/1", "www.c.example");
  }

  @Test
  void readsAListOfAddressesWithoutCommentsAndFiles() {
    String list =
        "# from a browser\r\nhttps://a.example/1\r\nfile:///x.html\r\nhttp://b.example/\r\n";

    assertThat(AddressFinder.inUriList(list))
        .containsExactly("https://a.example/1", "http://b.example/");
  }

  @Test
  void readsTheLinksOfAPieceOfHtml() {
    String html =
        """
        <p><a class="x" href="https://a.example/?a=1&amp;b=2">One</a>
        <A HREF='http://b.example/'>Two</A> <a href=https://c.example/3>Three</a>
        <a href="#top">no</a> <a href="javascript:x()">no</a> <a name="y">no</a>
        <img src="https://d.example/p.png"></p>
        """;

    assertThat(AddressFinder.inHtml(html))
        .containsExactly("https://a.example/?a=1&b=2", "http://b.example/", "https://c.example/3");
  }

  @Property
  void whateverTheTextAnAddressHasNoSpaceAndOccursInIt(@ForAll String text) {
    List<String> found = AddressFinder.inText(text + " https://example.com/ " + text);

    assertThat(found).isNotEmpty().doesNotHaveDuplicates();
    assertThat(found).allSatisfy(address -> assertThat(address).doesNotContainAnyWhitespaces());
  }
}
