package org.offprint.library.takeout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import java.util.zip.GZIPOutputStream;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleImage;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;
import org.offprint.model.SavedSearch;
import org.offprint.model.Stories;
import org.offprint.model.Tag;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.NewArticle;
import org.offprint.store.OriginalPage;
import org.offprint.store.WholeArticle;
import org.offprint.store.WholeArticle.Version;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a library, or some of its articles, as files. Its form is described in formats.md. */
public final class TakeoutWriter {
  static final String MANIFEST = "offprint.json";
  static final String FORMAT = "offprint-takeout";
  static final int VERSION = 1;

  private static final JsonMapper MAPPER = new JsonMapper();

  private final ArticleDatabase database;
  private final Set<ImageHash> written = new HashSet<>();

  /** A writer for one takeout. */
  public TakeoutWriter(ArticleDatabase database) {
    this.database = database;
  }

  /**
   * Writes articles. Interrupting the thread ends it, and leaves nothing.
   *
   * @param place a zip, if its name ends so, or a folder; does not exist yet
   * @param now when this happens
   * @param done told how many articles are written, on this thread
   * @return how many there are in it
   * @throws CancellationException if the thread is interrupted
   */
  public int write(Path place, List<ArticleId> ids, Instant now, IntConsumer done)
      throws IOException {
    try (TakeoutTarget target = TakeoutTarget.open(place)) {
      Path list = target.scratch("wallabag");
      Path index = target.scratch("index");
      try {
        int count = articles(target, ids, list, index, done);
        target.put(MANIFEST, manifest(ids, count, now));
        target.take("wallabag.json", list);
        target.take("index.html", index);
        target.finish();
        return count;
      } finally {
        Files.deleteIfExists(list);
        Files.deleteIfExists(index);
      }
    }
  }

  private int articles(
      TakeoutTarget target, List<ArticleId> ids, Path list, Path index, IntConsumer done)
      throws IOException {
    int count = 0;
    try (BufferedWriter entries = Files.newBufferedWriter(list, UTF_8);
        BufferedWriter lines = Files.newBufferedWriter(index, UTF_8)) {
      entries.write("[");
      lines.write(IndexPage.HEAD);
      for (ArticleId id : ids) {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException();
        }
        Optional<WholeArticle> whole = database.wholes().read(id);
        if (whole.isPresent()) {
          NewArticle shown = shown(whole.get());
          ArticleFiles files = new ArticleFiles(id.value(), shown.content().title());
          article(target, whole.get(), shown, files);
          entries.write(count == 0 ? "\n" : ",\n");
          entries.write(WallabagEntry.of(id.value(), whole.get(), shown));
          lines.write(IndexPage.line(files.page(), shown.content(), whole.get().savedAt()));
          count++;
          done.accept(count);
        }
      }
      entries.write("\n]\n");
      lines.write(IndexPage.FOOT);
    }
    return count;
  }

  private void article(
      TakeoutTarget target, WholeArticle whole, NewArticle shown, ArticleFiles files)
      throws IOException {
    Map<ImageHash, String> names = new HashMap<>();
    Map<String, ImageData> pictures = new HashMap<>();
    for (Version version : whole.versions()) {
      for (ArticleImage image : version.article().images()) {
        Optional<ImageData> data =
            image.hash() == null ? Optional.empty() : database.image(image.hash());
        if (data.isPresent()) {
          String name = ArticleFiles.picture(data.get());
          if (written.add(data.get().hash())) {
            target.put(name, data.get().bytes());
          }
          names.put(data.get().hash(), name);
          pictures.put(image.url(), data.get());
        }
      }
      pages(target, version, files);
    }
    target.put(files.page(), ArticlePage.of(whole, shown, pictures).getBytes(UTF_8));
    target.put(
        files.data(),
        MAPPER
            .writerWithDefaultPrettyPrinter()
            .writeValueAsBytes(ArticleJson.of(whole, files, names)));
  }

  private static void pages(TakeoutTarget target, Version version, ArticleFiles files)
      throws IOException {
    if (version.pageOf() != version.number()) {
      return;
    }
    target.put(files.original(version.number(), 0), packed(version.article().page()));
    List<OriginalPage> further = version.article().furtherPages();
    for (int i = 0; i < further.size(); i++) {
      target.put(files.original(version.number(), i + 1), packed(further.get(i)));
    }
  }

  private static byte[] packed(OriginalPage page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(page.body());
    }
    return bytes.toByteArray();
  }

  static NewArticle shown(WholeArticle whole) {
    return whole.versions().stream()
        .filter(version -> version.number() == whole.current())
        .findFirst()
        .orElse(whole.versions().getLast())
        .article();
  }

  private byte[] manifest(List<ArticleId> ids, int count, Instant now) {
    ObjectNode json =
        MAPPER
            .createObjectNode()
            .put("format", FORMAT)
            .put("version", VERSION)
            .put("written", now.toString())
            .put("articles", count);
    ArrayNode tags = json.putArray("tags");
    for (Tag tag : database.tags().all()) {
      tags.addObject().put("name", tag.name()).put("colour", tag.colour());
    }
    ArrayNode searches = json.putArray("searches");
    for (SavedSearch search : database.search().saved()) {
      searches.addObject().put("name", search.name()).put("query", search.query());
    }
    Set<ArticleId> among = new HashSet<>(ids);
    ArrayNode separate = json.putArray("separateStories");
    for (Stories.Pair pair : database.wholes().separated()) {
      if (among.contains(pair.one()) && among.contains(pair.other())) {
        separate.addArray().add(pair.one().value()).add(pair.other().value());
      }
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
  }
}
