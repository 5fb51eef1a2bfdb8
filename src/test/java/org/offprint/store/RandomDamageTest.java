package org.offprint.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.LibraryLoss;
import org.offprint.model.SalvageReport;

/** Damages a library at random, round for round, and holds what is salvaged against it. */
class RandomDamageTest {
  private static final int ROUNDS = 25;
  private static final int PAGE = 8192;
  private static final Instant NOW = Instant.ofEpochSecond(1_790_000_000);

  @TempDir Path folder;

  /**
   * Whatever pages are broken, inner ones, the schema's, the first and the pointer map's included:
   * an article whose rows are on others is there, and one that is not whole is named.
   */
  @Test
  void keepsEveryArticleThatTheDamageDidNotTouch() throws Exception {
    Path original = FullLibrary.make(folder.resolve("library.db"));
    Map<Long, FullLibrary.Kept> before = FullLibrary.read(original);
    Map<Long, Set<Integer>> pages = pages(original);
    byte[] sound = Files.readAllBytes(original);
    int touched = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(round);
      Set<Integer> broken = new TreeSet<>();
      byte[] bytes = sound.clone();
      for (int i = 0; i <= random.nextInt(16); i++) {
        int page = 1 + random.nextInt(sound.length / PAGE);
        broken.add(page);
        breakPage(bytes, page, random);
      }
      Path file = write("round" + round, bytes);

      SalvageReport report = salvage(file);

      touched += assertKept(broken, before, pages, FullLibrary.read(file), report);
      assertSound(file, broken);
    }
    assertThat(touched).as("articles that were damaged in all rounds").isGreaterThan(30);
  }

  /** Single bits, some bytes, sectors of a disk: what is made of them is sound all the same. */
  @Test
  void makesASoundLibraryOfPagesThatAreBrokenInPart() throws Exception {
    Path original = FullLibrary.make(folder.resolve("library.db"));
    Map<Long, FullLibrary.Kept> before = FullLibrary.read(original);
    Map<Long, Set<Integer>> pages = pages(original);
    byte[] sound = Files.readAllBytes(original);
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(1000 + round);
      Set<Integer> broken = new TreeSet<>();
      byte[] bytes = sound.clone();
      for (int i = 0; i <= random.nextInt(60); i++) {
        int at = random.nextInt(sound.length);
        int length = List.of(1, 1, 40, 512).get(random.nextInt(4));
        for (int to = at; to < Math.min(bytes.length, at + length); to++) {
          bytes[to] ^= (byte) (length == 1 ? 1 << random.nextInt(8) : random.nextInt());
          broken.add(to / PAGE + 1);
        }
      }
      Path file = write("part" + round, bytes);

      SalvageReport report = salvage(file);

      Map<Long, FullLibrary.Kept> after = FullLibrary.read(file);
      assertThat(report.articles()).isEqualTo(after.size());
      before.forEach(
          (id, was) -> {
            if (requireNonNull(pages.get(id)).stream().noneMatch(broken::contains)) {
              assertThat(after).as("%d with %s broken", id, broken).containsKey(id);
              assertThat(requireNonNull(after.get(id)).essence()).isEqualTo(was.essence());
            }
          });
      assertSound(file, broken);
    }
  }

  /** How many articles the damage touched. */
  private static int assertKept(
      Set<Integer> broken,
      Map<Long, FullLibrary.Kept> before,
      Map<Long, Set<Integer>> pages,
      Map<Long, FullLibrary.Kept> after,
      SalvageReport report) {
    Set<Long> named =
        report.losses().stream().map(LibraryLoss::article).collect(Collectors.toSet());
    int touched = 0;
    for (Map.Entry<Long, FullLibrary.Kept> entry : before.entrySet()) {
      long id = entry.getKey();
      FullLibrary.Kept was = entry.getValue();
      Set<Integer> on = requireNonNull(pages.get(id));
      boolean whole = on.stream().noneMatch(broken::contains);
      touched += whole ? 0 : 1;
      FullLibrary.Kept kept = after.get(id);
      if (whole) {
        assertThat(kept).as("%d of pages %s with %s broken", id, on, broken).isNotNull();
        assertThat(requireNonNull(kept).essence()).isEqualTo(was.essence());
      }
      if (!was.equals(kept) && report.doubts().isEmpty()) {
        assertThat(named).as("what became of %d, with %s broken", id, broken).contains(id);
      }
    }
    return touched;
  }

  private static void breakPage(byte[] bytes, int page, Random random) {
    int start = (page - 1) * PAGE;
    byte[] noise = new byte[PAGE];
    if (random.nextBoolean()) {
      random.nextBytes(noise);
    }
    System.arraycopy(noise, 0, bytes, start, PAGE);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name).resolve("library.db");
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return file;
  }

  private static SalvageReport salvage(Path file) {
    return new Salvage(file, InstantSource.fixed(NOW)).run(progress -> {});
  }

  private static void assertSound(Path file, Set<Integer> broken) {
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      assertThat(database.upkeep().check()).as("pages %s", broken).isEmpty();
    }
  }

  /** For each article the pages that its own rows are on. */
  private static Map<Long, Set<Integer>> pages(Path file) throws SQLException {
    Map<Long, Set<Integer>> pages = new TreeMap<>();
    try (SqlConnection sql = new LibraryFile(file).connect()) {
      RowPages articles = RowPages.of(sql, "article");
      RowPages versions = RowPages.of(sql, "version");
      RowPages bodies = RowPages.of(sql, "body");
      RowPages originals = RowPages.of(sql, "page");
      sql.each(
          "SELECT article_id, id, page_id FROM version",
          row -> {
            Set<Integer> of = pages.computeIfAbsent(row.getLong(1), any -> new HashSet<>());
            of.addAll(articles.of(row.getLong(1)));
            of.addAll(versions.of(row.getLong(2)));
            of.addAll(bodies.of(row.getLong(2)));
            of.addAll(originals.of(row.getLong(3)));
          });
    }
    return pages;
  }
}
