package org.offprint.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how the extractor stands on the sets of pages beside the peers, how much that depends on
 * which half of a set is looked at, and which pages came out worst.
 *
 * <p>Arguments: {@code [--cross FOLDER] SETS}, where SETS is the folder that holds {@code news},
 * {@code segments}, {@code metadata} and {@code pages}. With {@code --cross} every page is
 * extracted by models that saw neither it nor another page of its site; they are made in FOLDER, in
 * some minutes, and found there the next time.
 */
final class ScoreTable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> SETS = List.of("news", "segments", "metadata", "pages");
  private static final int HALVES = 10;
  private static final int WORST = 10;

  /** What others reach on these pages, by the same measure. */
  private static final Map<String, List<String>> PEERS =
      Map.of(
          "news",
          List.of(
              "AutoExtract (commercial, 2019)   F1 0.969  exact 0.469",
              "rs_trafilatura                   F1 0.978",
              "go_trafilatura                   F1 0.967",
              "trafilatura 2.0                  F1 0.956",
              "news-please                      F1 0.954",
              "readability.js 0.6               F1 0.951",
              "Readability4J 1.0.8              F1 0.935",
              "boilerpipe                       F1 0.859"),
          "segments",
          List.of(
              "best of three peers, each figure F1 0.889  title 284/414  byline 141/267"
                  + "  publishedTime 233/362  comments 0/188",
              "trafilatura, all 990 pages       F1 0.924"),
          "metadata",
          List.of(
              "best of three peers, each figure title 49/74  byline 33/67  standfirst 15/27"
                  + "  publishedTime 31/66  leadImage 41/66  starts 57/70"),
          "pages",
          List.of(
              "defuddle                         F1 0.926  title 48/60  byline 23/37",
              "readability.js, whose truth it is F1 0.994  title 59/60  byline 37/37"
                  + "  dir 9/9  publishedTime 15/15"));

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private ScoreTable() {}

  public static void main(String[] args) throws IOException {
    boolean cross = args[0].equals("--cross");
    Path folder = cross ? Path.of(args[1]) : Files.createTempDirectory("offprint-score");
    Path sets = Path.of(args[cross ? 2 : 0]);
    List<String> call = new ArrayList<>(cross ? List.of("cross") : List.of());
    call.add(folder.toString());
    SETS.forEach(set -> call.add(sets.resolve(set).toString()));
    if (cross) {
      TrainTool.main(call.toArray(String[]::new));
    } else {
      ScoreTool.main(call.toArray(String[]::new));
    }
    for (String set : SETS) {
      new ScoreTable()
          .print(
              set,
              cross ? "Offprint, sites never seen" : "Offprint",
              read(sets.resolve(set).resolve("truth.json")),
              read(folder.resolve(set + ".json")));
    }
  }

  private void print(String set, String name, JsonNode truth, JsonNode found) {
    Map<String, PageScore> pages = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      pages.put(page.getKey(), PageScore.of(page.getValue(), found.path(page.getKey())));
    }
    out.println("== " + set + ", " + pages.size() + " pages");
    PEERS.getOrDefault(set, List.of()).forEach(out::println);
    SetScore whole = SetScore.of(pages.values());
    out.printf("%-32s %s%n", name, whole);
    if (whole.recall() > 0) {
      out.println("F1 on ten random halves: " + halves(List.copyOf(pages.values())));
      pages.entrySet().stream()
          .sorted(Comparator.comparingDouble(page -> page.getValue().f1()))
          .limit(WORST)
          .forEach(
              page ->
                  out.printf(
                      Locale.ROOT,
                      "  %.3f  %s  %s%n",
                      page.getValue().f1(),
                      page.getKey(),
                      truth.path(page.getKey()).path("url").stringValue("")));
    }
    out.println();
  }

  private static String halves(List<PageScore> pages) {
    List<PageScore> shuffled = new ArrayList<>(pages);
    Random random = new Random(1);
    List<Double> halves = new ArrayList<>();
    for (int i = 0; i < HALVES; i++) {
      Collections.shuffle(shuffled, random);
      halves.add(SetScore.of(shuffled.subList(0, shuffled.size() / 2)).f1());
    }
    return halves.stream()
        .sorted()
        .map(f1 -> String.format(Locale.ROOT, "%.3f", f1))
        .collect(Collectors.joining(" "));
  }

  private static JsonNode read(Path file) throws IOException {
    return JSON.readTree(Files.readString(file));
  }
}
