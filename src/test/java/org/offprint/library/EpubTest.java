package org.offprint.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.SaveOutcome.Saved;
import org.offprint.model.ArticleId;
import org.offprint.testing.LocalSite;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Books that e-readers take: the rules of EPUB 3.3 that they refuse files for. */
class EpubTest {
  @TempDir private Path folder;
  private final LocalSite site = LocalSite.start();
  private TestLibrary test;

  @BeforeEach
  void open() {
    test = new TestLibrary(folder.resolve("library.db"));
  }

  @AfterEach
  void close() {
    test.close();
    site.close();
  }

  private ArticleId save(String path, String html) {
    site.page(path, html);
    return ((Saved) test.library.save(site.url(path), LocalAddresses.ALLOWED, _ -> {})).id();
  }

  private static Map<String, byte[]> files(Path book) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(book), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static Document xml(byte @Nullable [] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(requireNonNull(bytes)));
  }

  private static List<Element> elements(Document xml, String name) {
    NodeList found = xml.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  @Test
  void everyFileIsWellFormedAndListed() throws Exception {
    site.file("/pier.png", "image/png", NewsPage.png(64, 48, Color.BLUE));
    ArticleId first =
        save(
            "/one",
            NewsPage.html(
                "",
                NewsPage.figure("/pier.png")
                    + NewsPage.figure("/gone.png")
                    + "<p>R&amp;D &lt;b&gt; \u0001 &nbsp; ünï <br>line</p>"
                    + "<table><tr><th>a<td>b</table>"));
    ArticleId second =
        save("/two?a=1&b=2", NewsPage.html().replace("lang=\"en\"", "lang=ar dir=rtl"));
    Path book = folder.resolve("book.epub");

    assertThat(test.library.takeout().book(book, List.of(first, second), "A & B <1>")).isEqualTo(2);

    Map<String, byte[]> files = files(book);
    assertThat(files.keySet().iterator().next()).isEqualTo("mimetype");
    assertThat(new String(files.get("mimetype"), UTF_8)).isEqualTo("application/epub+zip");
    // Stored as it is, without an extra field: at this place systems look for it.
    assertThat(new String(Files.readAllBytes(book), 30, 28, UTF_8))
        .isEqualTo("mimetypeapplication/epub+zip");
    Document opf = xml(files.get("book/package.opf"));
    assertThat(elements(opf, "title").getFirst().getTextContent()).isEqualTo("A & B <1>");
    assertThat(elements(opf, "identifier")).hasSize(1);
    assertThat(elements(opf, "language").getFirst().getTextContent()).isEqualTo("en");
    Set<String> listed = new HashSet<>();
    for (Element item : elements(opf, "item")) {
      assertThat(listed.add("book/" + item.getAttribute("href"))).isTrue();
    }
    listed.addAll(Set.of("mimetype", "META-INF/container.xml", "book/package.opf"));
    assertThat(files.keySet()).isEqualTo(listed);
    assertThat(elements(opf, "itemref")).hasSize(2);
    assertThat(elements(xml(files.get("book/nav.xhtml")), "a")).hasSize(2);
    assertThat(elements(xml(files.get("META-INF/container.xml")), "rootfile")).hasSize(1);

    Document chapter = xml(files.get("book/article-1.xhtml"));
    assertThat(chapter.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/1999/xhtml");
    List<Element> images = elements(chapter, "img");
    assertThat(images).hasSize(1);
    assertThat(files).containsKey("book/" + images.getFirst().getAttribute("src"));
    assertThat(chapter.getDocumentElement().getTextContent()).contains("R&D <b>", "harbour master");
    Document other = xml(files.get("book/article-2.xhtml"));
    assertThat(other.getDocumentElement().getAttribute("dir")).isEqualTo("rtl");
  }

  @Test
  void titlesMayHoldAnything() throws Exception {
    ArticleId id =
        save(
            "/odd",
            NewsPage.html().replace(NewsPage.TITLE, "A & B <i> &#1; \uD83D\uDE00 ]]> \"c\""));
    Path book = folder.resolve("odd.epub");
    assertThat(test.library.takeout().book(book, List.of(id), "")).isEqualTo(1);
    for (Map.Entry<String, byte[]> file : files(book).entrySet()) {
      if (file.getKey().matches(".*\\.(?:xhtml|opf)")) {
        assertThat(xml(file.getValue())).as(file.getKey()).isNotNull();
      }
    }
  }

  @Test
  void leavesNothingWhereThereIsNoArticle() {
    Path book = folder.resolve("book.epub");
    assertThatThrownBy(() -> test.library.takeout().book(book, List.of(new ArticleId(7)), ""))
        .isInstanceOf(IOException.class);
    assertThat(folder.toFile().list((_, name) -> name.startsWith("book"))).isEmpty();
  }
}
