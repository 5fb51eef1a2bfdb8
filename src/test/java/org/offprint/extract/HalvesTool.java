package org.offprint.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how much a score depends on which half of a set is looked at: F1, as {@code score.py}
 * reckons it, on ten random halves. Arguments: a set's folder with {@code truth.json}, and the file
 * with what was extracted.
 */
final class HalvesTool {
  private static final int RUN = 4;
  private static final int HALVES = 10;

  /** Of one page: what is right, what too much, what is missing. */
  private record Counts(int right, int extra, int missing) {}

  private HalvesTool() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    JsonNode truth = read(Path.of(args[0], "truth.json"));
    JsonNode found = read(Path.of(args[1]));
    List<Counts> pages = new ArrayList<>();
    boolean whole = false;
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      String body = found.path(page.getKey()).path("articleBody").stringValue("");
      whole = page.getValue().has("articleBody");
      pages.add(
          whole
              ? runs(page.getValue().get("articleBody").stringValue(), body)
              : pieces(page.getValue(), body));
    }
    System.out.println(String.format(Locale.ROOT, "all   %.3f", f1(pages, whole)));
    Random random = new Random(1);
    for (int i = 0; i < HALVES; i++) {
      Collections.shuffle(pages, random);
      double f1 = f1(pages.subList(0, pages.size() / 2), whole);
      System.out.println(String.format(Locale.ROOT, "half  %.3f", f1));
    }
  }

  /** Whole texts: of means over pages; pieces: over all pieces. */
  private static double f1(List<Counts> pages, boolean whole) {
    double precision = 0;
    double recall = 0;
    if (whole) {
      int found = 0;
      int meant = 0;
      for (Counts c : pages) { // a mean over the pages where there is something to measure
        found += c.right + c.extra > 0 ? 1 : 0;
        meant += c.right + c.missing > 0 ? 1 : 0;
        precision += (double) c.right / Math.max(1, c.right + c.extra);
        recall += (double) c.right / Math.max(1, c.right + c.missing);
      }
      precision /= Math.max(1, found);
      recall /= Math.max(1, meant);
    } else {
      double right = pages.stream().mapToInt(Counts::right).sum();
      precision = right / (right + pages.stream().mapToInt(Counts::extra).sum());
      recall = right / (right + pages.stream().mapToInt(Counts::missing).sum());
    }
    return 2 * precision * recall / (precision + recall);
  }

  private static Counts runs(String truth, String found) {
    Map<List<String>, Integer> left = new HashMap<>();
    List<List<String>> wanted = runs(truth);
    List<List<String>> got = runs(found);
    wanted.forEach(run -> left.merge(run, 1, Integer::sum));
    int right = 0;
    for (List<String> run : got) {
      int count = left.getOrDefault(run, 0);
      if (count > 0) {
        right++;
        left.put(run, count - 1);
      }
    }
    return new Counts(right, got.size() - right, wanted.size() - right);
  }

  /** A text's runs of four words; a shorter text is one run. */
  private static List<List<String>> runs(String text) {
    List<String> words = BlockLabels.words(text);
    List<List<String>> runs = new ArrayList<>();
    if (!words.isEmpty() && words.size() < RUN) {
      runs.add(words);
    }
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN));
    }
    return runs;
  }

  private static Counts pieces(JsonNode truth, String found) {
    String body = folded(found);
    int right = 0;
    int missing = 0;
    int extra = 0;
    for (JsonNode piece : truth.path("with")) {
      boolean in = body.contains(folded(piece.stringValue()));
      right += in ? 1 : 0;
      missing += in ? 0 : 1;
    }
    for (JsonNode piece : truth.path("without")) {
      extra += body.contains(folded(piece.stringValue())) ? 1 : 0;
    }
    return new Counts(right, extra, missing);
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static JsonNode read(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(file));
  }
}
