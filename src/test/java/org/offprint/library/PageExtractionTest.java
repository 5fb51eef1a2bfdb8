package org.offprint.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.offprint.extract.ArticleExtractor;

class PageExtractionTest {
  private static final String BASE = "https://harbour.example/ferry";
  private final PageExtraction extraction = new PageExtraction(new ArticleExtractor());

  private static byte[] gzip(byte[] page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(page);
    }
    return bytes.toByteArray();
  }

  @Test
  void readsPlainAndCompressedFiles() throws IOException {
    byte[] page = NewsPage.html().getBytes(UTF_8);

    assertThat(extraction.extract("a.html", page, BASE).text()).contains(NewsPage.FIRST);
    assertThat(extraction.extract("a.html.gz", gzip(page), BASE).text()).contains(NewsPage.FIRST);
  }

  @Test
  void findsTheCharsetOfAFile() throws IOException {
    String page =
        NewsPage.html("", "<p>“Fünf Überfahrten täglich”, said Zoë Ångström, “at €3 each”.</p>")
            .replace("charset=\"utf-8\"", "charset=\"latin1\"");

    assertThat(
            extraction
                .extract("a.html", page.getBytes(Charset.forName("windows-1252")), BASE)
                .text())
        .contains("“Fünf Überfahrten täglich”, said Zoë Ångström, “at €3 each”.");
  }

  @Test
  void refusesWhatIsNotWhatItsNameSays() throws IOException {
    byte[] page = NewsPage.html().getBytes(UTF_8);
    byte[] bomb = gzip(new byte[30_000_000]);

    assertThatThrownBy(() -> extraction.extract("a.html.gz", page, BASE))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> extraction.extract("a.html.gz", bomb, BASE))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> extraction.extract("a.html", page, "nonsense"))
        .isInstanceOf(IOException.class);
  }
}
