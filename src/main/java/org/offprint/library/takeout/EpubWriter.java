package org.offprint.library.takeout;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleImage;
import org.offprint.model.ImageData;
import org.offprint.store.ArticleDatabase;

/** Writes articles as one book for e-readers: EPUB 3.3 (https://www.w3.org/TR/epub-33/). */
public final class EpubWriter {
  private static final String MEDIA_TYPE = "application/epub+zip";
  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="book/package.opf" \
      media-type="application/oebps-package+xml"/></rootfiles></container>
      """;

  private final ArticleDatabase database;
  private final Map<String, String> pictureTypes = new LinkedHashMap<>();
  private final List<Article> chapters = new ArrayList<>();

  /** A writer for one book. */
  public EpubWriter(ArticleDatabase database) {
    this.database = database;
  }

  /**
   * Writes a book.
   *
   * @param file does not exist yet; bears its name only when it is complete
   * @param ids in the order of the chapters; those that are gone are left out
   * @param title of the book; blank for that of its first article
   * @return how many articles are in it
   * @throws IOException if it cannot be written, or has no article; nothing is left of it then
   * @throws CancellationException if the thread is interrupted
   */
  public int write(Path file, List<ArticleId> ids, String title, Instant now) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (ZipOutputStream zip =
          new ZipOutputStream(
              new BufferedOutputStream(
                  Files.newOutputStream(
                      unfinished,
                      StandardOpenOption.CREATE,
                      StandardOpenOption.TRUNCATE_EXISTING)))) {
        putPlain(zip, "mimetype", MEDIA_TYPE.getBytes(US_ASCII));
        put(zip, "META-INF/container.xml", CONTAINER);
        for (ArticleId id : ids) {
          if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
          }
          Optional<Article> article = database.article(id);
          if (article.isPresent()) {
            chapter(zip, article.get());
          }
        }
        if (chapters.isEmpty()) {
          throw new IOException("There is no article for it");
        }
        String name = title.isBlank() ? chapters.getFirst().content().title() : title;
        put(zip, "book/nav.xhtml", navigation(name));
        put(zip, "book/package.opf", packageFile(name, now));
      }
      Files.move(unfinished, file);
      return chapters.size();
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void chapter(ZipOutputStream zip, Article article) throws IOException {
    Map<String, String> names = new HashMap<>();
    for (ArticleImage image : article.images()) {
      Optional<ImageData> data =
          image.hash() == null ? Optional.empty() : database.image(image.hash());
      if (data.isPresent()) {
        String name = ArticleFiles.picture(data.get());
        if (pictureTypes.putIfAbsent(name, data.get().mediaType()) == null) {
          putPlain(zip, "book/" + name, data.get().bytes());
        }
        names.put(image.url(), name);
      }
    }
    chapters.add(article);
    put(
        zip,
        "book/" + file(chapters.size()),
        EpubChapter.of(article.content(), article.summary().url(), names));
  }

  private static String file(int number) {
    return "article-%d.xhtml".formatted(number);
  }

  private String navigation(String title) {
    Document page = EpubChapter.page(title);
    page.child(0).attr("xmlns:epub", "http://www.idpf.org/2007/ops");
    Element list = page.body().appendElement("nav").attr("epub:type", "toc").appendElement("ol");
    for (int i = 0; i < chapters.size(); i++) {
      list.appendElement("li")
          .appendElement("a")
          .attr("href", file(i + 1))
          .text(chapters.get(i).content().title());
    }
    return EpubChapter.written(page);
  }

  private String packageFile(String title, Instant now) {
    Document opf = new Document("http://www.idpf.org/2007/opf", "");
    opf.parser(Parser.xmlParser());
    opf.outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(org.jsoup.nodes.Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    Element root =
        opf.appendElement("package")
            .attr("xmlns", "http://www.idpf.org/2007/opf")
            .attr("version", "3.0")
            .attr("unique-identifier", "id");
    Element facts =
        root.appendElement("metadata").attr("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    facts.appendElement("dc:identifier").attr("id", "id").text("urn:uuid:" + identity(title));
    facts.appendElement("dc:title").text(title.isBlank() ? "—" : title);
    String language = chapters.getFirst().content().language();
    facts.appendElement("dc:language").text(language.isEmpty() ? "und" : language);
    chapters.stream()
        .flatMap(chapter -> chapter.content().authors().stream())
        .distinct()
        .forEach(author -> facts.appendElement("dc:creator").text(author));
    if (chapters.size() == 1) {
      facts.appendElement("dc:source").text(chapters.getFirst().summary().url());
    }
    facts
        .appendElement("meta")
        .attr("property", "dcterms:modified")
        .text(now.truncatedTo(ChronoUnit.SECONDS).toString());
    Element manifest = root.appendElement("manifest");
    item(manifest, "nav", "nav.xhtml", "application/xhtml+xml").attr("properties", "nav");
    Element spine = root.appendElement("spine");
    for (int i = 1; i <= chapters.size(); i++) {
      var _ = item(manifest, "article-" + i, file(i), "application/xhtml+xml");
      spine.appendElement("itemref").attr("idref", "article-" + i);
    }
    int picture = 0;
    for (Map.Entry<String, String> one : pictureTypes.entrySet()) {
      picture++;
      var _ = item(manifest, "picture-" + picture, one.getKey(), one.getValue());
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + EpubChapter.asXml(opf.outerHtml())
        + "\n";
  }

  /** The same for the same articles, so that a reader knows the book again. */
  private UUID identity(String title) {
    StringBuilder all = new StringBuilder(title);
    chapters.forEach(chapter -> all.append('\n').append(chapter.summary().url()));
    return UUID.nameUUIDFromBytes(all.toString().getBytes(UTF_8));
  }

  private static Element item(Element manifest, String id, String file, String type) {
    return manifest
        .appendElement("item")
        .attr("id", id)
        .attr("href", file)
        .attr("media-type", type);
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }

  /** Not compressed: the type has to be readable as it is, and pictures do not become smaller. */
  private static void putPlain(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
