package org.offprint.library.takeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.library.exports.ExportPlace;
import org.offprint.model.ArticleId;
import org.offprint.model.ImageData;
import org.offprint.model.SavedSearch;
import org.offprint.model.TagId;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.ArticleDatabase.SavedArticle;
import org.offprint.store.WholeArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what {@link TakeoutWriter} wrote. */
public final class TakeoutReader {
  /** Written together: others can write only in between. */
  private static final int BATCH = 50;

  private static final int MOST_MANIFEST_BYTES = 64_000_000;

  /** The article's number in the library that it was taken from. */
  private static final Pattern DATA = Pattern.compile("((?:[^/]+/)?)data/(\\d{1,18})\\.json");

  private static final JsonMapper MAPPER = new JsonMapper();

  private final ArticleDatabase database;
  private final Function<byte[], Optional<ImageData>> pictureCheck;

  /**
   * A reader into a library.
   *
   * @param pictureCheck lets through what can be kept and drawn
   */
  public TakeoutReader(
      ArticleDatabase database, Function<byte[], Optional<ImageData>> pictureCheck) {
    this.database = database;
    this.pictureCheck = pictureCheck;
  }

  /**
   * What came of it.
   *
   * @param added how many articles are new
   * @param known how many were here before, and only got what the reader did with them added
   * @param broken the files that could not be read
   */
  public record Result(int added, int known, List<String> broken) {
    public Result {
      broken = List.copyOf(broken);
    }
  }

  /** Whether a file or folder is a takeout. Blocks. */
  public static boolean isOne(Path file) {
    boolean zip = file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    if (!Files.isDirectory(file) && !zip) {
      return false;
    }
    try (ExportPlace place = ExportPlace.of(file)) {
      return manifest(place).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private record Manifest(String folder, JsonNode json) {}

  private static Optional<Manifest> manifest(ExportPlace place) throws IOException {
    // Who packs or unpacks it by hand may have one folder around it.
    for (String name : place.names()) {
      String folder = name.substring(0, name.lastIndexOf('/') + 1);
      if (name.equals(folder + TakeoutWriter.MANIFEST)
          && folder.indexOf('/') == folder.length() - 1) {
        try (InputStream in = place.open(name)) {
          JsonNode json = MAPPER.readTree(in.readNBytes(MOST_MANIFEST_BYTES));
          if (json.path("format").asString("").equals(TakeoutWriter.FORMAT)) {
            return Optional.of(new Manifest(folder, json));
          }
        } catch (JacksonException e) {
          throw new IOException(name + " is damaged", e);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Takes in all articles. Interrupting the thread ends it after what is being written.
   *
   * @param done told how many articles were looked at, on this thread
   * @throws IOException if it cannot be read, or was written by a later version of the program
   * @throws CancellationException if the thread is interrupted
   */
  public Result read(Path file, IntConsumer done) throws IOException {
    try (ExportPlace place = ExportPlace.of(file)) {
      Manifest manifest =
          manifest(place).orElseThrow(() -> new IOException(file + " is no takeout"));
      if (manifest.json.path("version").asInt(0) > TakeoutWriter.VERSION) {
        throw new IOException(file + " was written by a later version of Offprint");
      }
      ArticleJsonReader reader =
          new ArticleJsonReader(name -> place.open(manifest.folder + name), pictureCheck);
      Run run = new Run(done);
      for (String name : place.names()) {
        Matcher data = DATA.matcher(name);
        if (data.matches() && data.group(1).equals(manifest.folder)) {
          run.take(reader, name.substring(manifest.folder.length()), Long.parseLong(data.group(2)));
        }
      }
      run.write();
      run.library(manifest.json);
      return new Result(run.added, run.known, run.broken);
    }
  }

  /** One reading of a takeout. */
  private final class Run {
    private final IntConsumer done;
    private final Map<Long, ArticleId> ids = new HashMap<>();
    private final List<Long> numbers = new ArrayList<>();
    private final List<WholeArticle> batch = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private int added;
    private int known;

    Run(IntConsumer done) {
      this.done = done;
    }

    void take(ArticleJsonReader reader, String name, long number) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      try {
        batch.add(reader.read(name));
        numbers.add(number);
      } catch (IOException e) {
        System.getLogger(TakeoutReader.class.getName())
            .log(System.Logger.Level.DEBUG, "Reading " + name + " broke", e);
        broken.add(name);
      }
      if (batch.size() == BATCH) {
        write();
      }
    }

    void write() {
      List<SavedArticle> saved = database.wholes().write(batch);
      for (int i = 0; i < saved.size(); i++) {
        ids.put(numbers.get(i), saved.get(i).id());
        added += saved.get(i).added() ? 1 : 0;
        known += saved.get(i).added() ? 0 : 1;
      }
      batch.clear();
      numbers.clear();
      done.accept(added + known + broken.size());
    }

    /** What belongs to no single article. */
    void library(JsonNode manifest) {
      for (JsonNode tag : manifest.path("tags")) {
        String name = tag.path("name").asString("");
        if (!name.isBlank() && database.tags().named(name).isEmpty()) {
          var _ = database.tags().add(List.of(), name);
          JsonNode colour = tag.path("colour");
          if (colour.isInt()) {
            database.tags().named(name).ifPresent(made -> recolour(made.id(), colour.asInt()));
          }
        }
      }
      List<String> names = database.search().saved().stream().map(SavedSearch::name).toList();
      for (JsonNode search : manifest.path("searches")) {
        String name = search.path("name").asString("");
        if (!name.isBlank() && !names.contains(name)) {
          database.search().save(new SavedSearch(name, search.path("query").asString("")));
        }
      }
      for (JsonNode pair : manifest.path("separateStories")) {
        ArticleId one = ids.get(pair.path(0).asLong(0));
        ArticleId other = ids.get(pair.path(1).asLong(0));
        if (one != null && other != null) {
          var _ = database.stories().separate(one, other, true);
        }
      }
    }

    private void recolour(TagId tag, int colour) {
      var _ = database.tags().recolour(tag, colour);
    }
  }
}
