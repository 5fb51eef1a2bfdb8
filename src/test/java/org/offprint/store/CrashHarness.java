package org.offprint.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleNote;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchQuery;
import org.offprint.model.StatusChange;
import org.offprint.model.Tag;
import org.offprint.testing.ChildJvm;

/**
 * Kills a process that works on a library, again and again, and holds what it finds in the file
 * against what the process said it had done. The long form, from the project's folder:
 *
 * <pre>mvn test-compile exec:exec@crash -Dargs="1000 1"</pre>
 */
final class CrashHarness {
  private static final int MOST_LINES_BEFORE_A_KILL = 120;
  private static final int KILLS_ON_ONE_FILE = 25;

  private final Path file;
  private final Random random;
  private final Map<ArticleId, Known> known = new TreeMap<>();
  private final List<String> losses = new ArrayList<>();
  private int actions;
  private int kills;

  CrashHarness(Path file, long seed) {
    this.file = file;
    this.random = new Random(seed);
  }

  private record Known(
      String title, ArticleStatus status, Set<String> tags, String note, Set<String> marks) {
    static Known fresh(String title) {
      return new Known(title, ArticleStatus.NEW, Set.of(), "", Set.of());
    }

    Known withTitle(String other) {
      return new Known(other, status, tags, note, marks);
    }

    Known with(ArticleStatus other) {
      return new Known(title, other, tags, note, marks);
    }

    Known withTag(String tag) {
      return new Known(title, status, with(tags, tag), note, marks);
    }

    Known withNote(String text) {
      return new Known(title, status, tags, text, marks);
    }

    Known withMark(String mark) {
      return new Known(title, status, tags, note, with(marks, mark));
    }

    private static Set<String> with(Set<String> some, String one) {
      Set<String> more = new TreeSet<>(some);
      more.add(one);
      return more;
    }
  }

  /** Arguments: how many kills, and a seed. Prints a table; ends with status 1 after any loss. */
  public static void main(String[] args) throws Exception {
    int kills = Integer.parseInt(args[0]);
    long seed = Long.parseLong(args[1]);
    List<Future<CrashHarness>> files = new ArrayList<>();
    List<String> losses = new ArrayList<>();
    int actions = 0;
    long start = System.nanoTime();
    // Each file has a process that is killed and one that looks at what it left: a processor each.
    try (ExecutorService lanes =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (int done = 0; done < kills; done += KILLS_ON_ONE_FILE) {
        int count = Math.min(KILLS_ON_ONE_FILE, kills - done);
        long ofFile = seed + done;
        files.add(lanes.submit(() -> killOften(count, ofFile)));
      }
      int done = 0;
      for (Future<CrashHarness> file : files) {
        CrashHarness harness = file.get();
        done += harness.kills;
        actions += harness.actions;
        losses.addAll(harness.losses);
        System.out.printf(
            "%6d kills  %8d actions reported as done  %4d losses  %6d s%n",
            done, actions, losses.size(), (System.nanoTime() - start) / 1_000_000_000);
      }
    }
    losses.forEach(System.out::println);
    System.exit(losses.isEmpty() ? 0 : 1);
  }

  private static CrashHarness killOften(int kills, long seed) throws IOException {
    Path folder = Files.createTempDirectory("offprint-crash");
    CrashHarness harness = new CrashHarness(folder.resolve("library.db"), seed);
    for (int i = 0; i < kills; i++) {
      harness.killOnce();
    }
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        if (harness.losses.isEmpty()) {
          Files.delete(path);
        }
      }
    }
    return harness;
  }

  /** Everything that was found to be lost or wrong so far. */
  List<String> losses() {
    return losses;
  }

  int actions() {
    return actions;
  }

  /** Lets a process work, kills it at some moment, and looks at what it left. */
  void killOnce() {
    String tried = null;
    try (ChildJvm child =
        ChildJvm.start(CrashChild.class, file.toString(), Long.toString(random.nextLong()))) {
      int lines = 1 + random.nextInt(MOST_LINES_BEFORE_A_KILL);
      for (String line = child.readLine(); line != null; line = child.readLine()) {
        tried = note(line) ? null : line;
        if (--lines == 0) {
          child.kill();
        }
      }
    }
    kills++;
    verify(tried);
  }

  /** Whether the line reports something as done, which is noted then. */
  private boolean note(String line) {
    String[] words = line.split(" ", -1);
    if (!words[0].equals("did")) {
      return false;
    }
    actions++;
    if (words[1].equals("save")) {
      known.put(id(words[3]), Known.fresh(words[2]));
    } else {
      apply(known, words);
    }
    return true;
  }

  private static void apply(Map<ArticleId, Known> articles, String[] words) {
    articles.computeIfPresent(
        id(words[2]),
        (id, before) ->
            switch (words[1]) {
              case "change" ->
                  before.with(StatusChange.valueOf(words[3]).appliedTo(before.status()));
              case "edit" -> before.withTitle(words[3]);
              case "note" -> before.withNote(words[3]);
              case "mark" -> before.withMark(words[3]);
              case "tag" -> before.withTag(words[3]);
              case "delete" -> null;
              default -> throw new IllegalArgumentException(words[1]);
            });
  }

  private static ArticleId id(String word) {
    return new ArticleId(Long.parseLong(word));
  }

  private void verify(@Nullable String tried) {
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      database.upkeep().check().forEach(problem -> losses.add(problem.toString()));
      Map<ArticleId, Known> found = read(database);
      if (!found.equals(known) && !found.equals(withWhatWasTried(database, tried))) {
        losses.add("After \"" + tried + "\": expected " + known + " but found " + found);
      }
      known.clear();
      known.putAll(found);
    }
  }

  private Map<ArticleId, Known> read(ArticleDatabase database) {
    List<ArticleId> ids = new ArrayList<>(database.ids(ArticleSection.ALL));
    ids.addAll(database.ids(ArticleSection.TRASH));
    Map<ArticleId, List<Tag>> tags = database.tags().of(ids);
    Map<ArticleId, Known> found = new TreeMap<>();
    for (ArticleSummary summary : database.summaries(ids)) {
      Set<String> names = new TreeSet<>();
      tags.getOrDefault(summary.id(), List.of()).forEach(tag -> names.add(tag.name()));
      Set<String> marks = new TreeSet<>();
      database.notes().of(summary.id()).forEach(mark -> marks.add(mark.note()));
      String note = database.notes().note(summary.id()).map(ArticleNote::text).orElse("");
      found.put(summary.id(), new Known(summary.title(), summary.status(), names, note, marks));
      if (!isWhole(database, summary)) {
        losses.add("Article " + summary.id() + " is not whole, or the index does not know it");
      }
    }
    return found;
  }

  private static boolean isWhole(ArticleDatabase database, ArticleSummary summary) {
    SearchQuery query =
        SearchQuery.parse("\"words of " + summary.title() + "\" (is:trashed OR -is:trashed)");
    return database.article(summary.id()).orElseThrow().content().text().contains(summary.title())
        && summary.thumbnail() != null
        && database.image(summary.thumbnail()).isPresent()
        && database
            .search()
            .ids(query, SearchOrder.NEWEST, ZoneOffset.UTC, 0, 2)
            .equals(List.of(summary.id()));
  }

  /** The action under way when the kill came may be done or not; either is right. */
  private Map<ArticleId, Known> withWhatWasTried(ArticleDatabase database, @Nullable String tried) {
    Map<ArticleId, Known> after = new TreeMap<>(known);
    if (tried != null) {
      String[] words = tried.split(" ", -1);
      if (words[1].equals("save")) {
        database
            .find("https://crash.test/" + words[2])
            .ifPresent(id -> after.put(id, Known.fresh(words[2])));
      } else {
        apply(after, words);
      }
    }
    return after;
  }
}
