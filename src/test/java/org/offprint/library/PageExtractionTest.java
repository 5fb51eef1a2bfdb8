package org.offprint.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.extract.ArticleExtractor;
import org.offprint.model.ArticleContent;

class PageExtractionTest {
  private static final String BASE = "https://harbour.example/ferry";
  @TempDir private Path folder;
  private final PageExtraction extraction = new PageExtraction(new ArticleExtractor());

  private static byte[] gzip(byte[] page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(page);
    }
    return bytes.toByteArray();
  }

  private ArticleContent extract(String name, byte[] page) throws IOException {
    return extraction.extract(Files.write(folder.resolve(name), page), BASE);
  }

  @Test
  void readsPlainAndCompressedFiles() throws IOException {
    byte[] page = NewsPage.html().getBytes(UTF_8);

    assertThat(extract("a.html", page).text()).contains(NewsPage.FIRST);
    assertThat(extract("a.html.gz", gzip(page)).text()).contains(NewsPage.FIRST);
  }

  @Test
  void findsTheCharsetOfAFile() throws IOException {
    String page =
        NewsPage.html("", "<p>“Fünf Überfahrten täglich”, said Zoë Ångström, “at €3 each”.</p>")
            .replace("charset=\"utf-8\"", "charset=\"latin1\"");

    assertThat(extract("a.html", page.getBytes(Charset.forName("windows-1252"))).text())
        .contains("“Fünf Überfahrten täglich”, said Zoë Ångström, “at €3 each”.");
  }

  @Test
  void refusesWhatIsNotWhatItsNameSays() throws IOException {
    byte[] page = NewsPage.html().getBytes(UTF_8);
    byte[] bomb = gzip(new byte[30_000_000]);

    assertThatThrownBy(() -> extract("a.html.gz", page)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> extract("a.html.gz", bomb)).isInstanceOf(IOException.class);
    Path file = Files.write(folder.resolve("a.html"), page);
    assertThatThrownBy(() -> extraction.extract(file, "nonsense"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nonsense");
  }
}
