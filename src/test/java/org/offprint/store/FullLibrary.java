package org.offprint.store;

import static org.offprint.testing.SampleArticles.numbered;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleNote;
import org.offprint.model.ArticleSection;
import org.offprint.model.Comment;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.HighlightId;
import org.offprint.model.NotesEdit;
import org.offprint.model.SavedSearch;
import org.offprint.model.StatusChange;
import org.offprint.model.Tag;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;

/** A library with something of everything, and all that can be read of it again. */
final class FullLibrary {
  static final int ARTICLES = 60;
  private static final Instant NOW = Instant.ofEpochSecond(1_790_000_000);

  private FullLibrary() {}

  /** Makes it. */
  static Path make(Path file) {
    Random random = new Random(11);
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      List<ArticleId> ids = new ArrayList<>();
      for (int number = 0; number < ARTICLES; number++) {
        ids.add(
            database
                .save(
                    numbered(number)
                        .authors("Author " + number, "Other " + number)
                        .siteName("Site " + number % 7)
                        .text(words(random, 30 + 1500 * (number % 9 == 0 ? 5 : number % 3)))
                        .image("https://a.test/" + number, words(random, 100 * (number % 50)))
                        .comments(new Comment("A", "", "Text " + number, -1))
                        .make())
                .id());
      }
      database.change(ids.subList(3, 9), StatusChange.MARK_READ);
      database.change(ids.subList(5, 12), StatusChange.ADD_TO_FAVOURITES);
      database.change(ids.subList(20, 24), StatusChange.MOVE_TO_TRASH);
      database.tags().add(ids.subList(10, 40), "sea");
      database.tags().add(ids.subList(30, 50), "land");
      for (ArticleId id : ids.subList(0, 15)) {
        database.notes().apply(NotesEdit.note(new ArticleNote(id, "Note on " + id, NOW)));
        database.notes().add(List.of(mark(id)));
      }
      database.addVersion(ids.get(2), numbered(2).title("Later").text("Later words.").make(), true);
      database.search().save(new SavedSearch("Sea", "tag:sea"));
    }
    return file;
  }

  private static Highlight mark(ArticleId id) {
    return new Highlight(
        new HighlightId(1),
        id,
        1,
        HighlightColour.YELLOW,
        new TextQuote("a", "", "b"),
        new TextRange(0, 5),
        "why",
        NOW,
        NOW);
  }

  private static String words(Random random, int count) {
    return random
        .ints(count, 0, 5000)
        .mapToObj(number -> Integer.toString(number * 7919, 36))
        .collect(Collectors.joining(" "));
  }

  /** What it keeps of each article, by number. */
  static Map<Long, Kept> read(Path file) {
    Map<Long, Kept> kept = new TreeMap<>();
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      List<ArticleId> ids = new ArrayList<>(database.ids(ArticleSection.ALL));
      ids.addAll(database.ids(ArticleSection.TRASH));
      Map<ArticleId, List<Tag>> tags = database.tags().of(ids);
      for (ArticleId id : ids) {
        kept.put(
            id.value(),
            new Kept(
                database.article(id).orElseThrow(),
                database
                    .originalPage(id)
                    .map(page -> page.url() + " " + Arrays.hashCode(page.body()))
                    .orElse("none"),
                tags.getOrDefault(id, List.of()).stream()
                    .map(Tag::name)
                    .collect(Collectors.toCollection(TreeSet::new)),
                database.notes().note(id).map(ArticleNote::text).orElse(""),
                database.notes().of(id).size()));
      }
    }
    return kept;
  }

  /** All that a library keeps of an article. */
  record Kept(Article article, String page, Set<String> tags, String note, int highlights) {
    /** What is read of the article's own rows alone. */
    List<Object> essence() {
      return List.of(
          article.summary().url(),
          article.summary().status(),
          article.summary().savedAt(),
          article.content().title(),
          article.content().text(),
          article.content().html(),
          article.content().comments(),
          page);
    }
  }
}
