package org.offprint.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.extract.blocks.Outline;
import org.offprint.extract.blocks.TextBlock;
import tools.jackson.databind.JsonNode;

/** Says which blocks of a page belong to the article, by what people marked. */
final class BlockLabels {
  /** The label of blocks of which nothing is known. */
  static final double UNKNOWN = -1;

  private static final int RUN = 4;

  private BlockLabels() {}

  /** For each block 1, 0 or {@link #UNKNOWN}. */
  static double[] of(Outline outline, JsonNode truth) {
    if (truth.has("articleBody")) {
      return byText(outline, truth.get("articleBody").stringValue());
    }
    return byPieces(outline, truth);
  }

  private static double[] byText(Outline outline, String body) {
    Set<List<String>> runs = new HashSet<>();
    List<String> all = words(body);
    for (int i = 0; i + RUN <= all.size(); i++) {
      runs.add(List.copyOf(all.subList(i, i + RUN)));
    }
    Set<List<String>> lines = new HashSet<>();
    for (String line : body.split("\n", -1)) {
      lines.add(words(line));
    }
    String whole = " " + String.join(" ", all) + " ";
    double[] labels = new double[outline.size()];
    for (TextBlock b : outline.blocks()) {
      List<String> own = words(b.text());
      if (own.isEmpty()) {
        labels[b.index()] = UNKNOWN;
      } else if (own.size() >= RUN + 1) {
        labels[b.index()] = shared(own, runs) >= 0.5 ? 1 : 0;
      } else if (lines.contains(own)) {
        labels[b.index()] = 1;
      } else {
        labels[b.index()] = joins(outline, b.index(), own, whole) ? 1 : 0;
      }
    }
    dropCopies(outline, whole, labels);
    return labels;
  }

  /** Of several blocks with one text, as many are right as the truth has; those in best company. */
  private static void dropCopies(Outline outline, String whole, double[] labels) {
    Map<String, List<Integer>> copies = new HashMap<>();
    for (TextBlock b : outline.blocks()) {
      if (labels[b.index()] == 1 && b.words() > 3) {
        copies.computeIfAbsent(b.text(), k -> new ArrayList<>()).add(b.index());
      }
    }
    copies.forEach(
        (text, at) -> {
          if (at.size() > 1) {
            int wanted = Math.max(1, count(whole, " " + String.join(" ", words(text)) + " "));
            List<Integer> best = new ArrayList<>(at);
            best.sort(Comparator.comparingDouble(i -> -company(labels, i)));
            best.stream().skip(wanted).forEach(i -> labels[i] = 0);
          }
        });
  }

  private static int count(String whole, String text) {
    int count = 0;
    for (int at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + text.length() - 1)) {
      count++;
    }
    return count;
  }

  private static double company(double[] labels, int at) {
    double sum = 0;
    for (int i = Math.max(0, at - 4); i < Math.min(labels.length, at + 5); i++) {
      sum += Math.max(0, labels[i]);
    }
    return sum;
  }

  private static double shared(List<String> own, Set<List<String>> runs) {
    int hits = 0;
    int n = own.size() - RUN + 1;
    for (int i = 0; i < n; i++) {
      hits += runs.contains(own.subList(i, i + RUN)) ? 1 : 0;
    }
    return (double) hits / n;
  }

  private static boolean joins(Outline outline, int index, List<String> own, String whole) {
    String text = String.join(" ", own);
    List<String> before = index == 0 ? List.of() : words(outline.block(index - 1).text());
    List<String> after =
        index + 1 == outline.size() ? List.of() : words(outline.block(index + 1).text());
    boolean joinsBefore =
        before.size() >= 3
            && whole.contains(
                " "
                    + String.join(" ", before.subList(before.size() - 3, before.size()))
                    + " "
                    + text
                    + " ");
    boolean joinsAfter =
        after.size() >= 3
            && whole.contains(" " + text + " " + String.join(" ", after.subList(0, 3)) + " ");
    return joinsBefore || joinsAfter;
  }

  private static double[] byPieces(Outline outline, JsonNode truth) {
    double[] labels = new double[outline.size()];
    Arrays.fill(labels, UNKNOWN);
    for (JsonNode piece : truth.path("without")) {
      mark(outline, piece.stringValue(), 0, labels);
    }
    for (JsonNode piece : truth.path("comments")) {
      mark(outline, piece.stringValue(), 0, labels);
    }
    for (JsonNode piece : truth.path("with")) {
      mark(outline, piece.stringValue(), 1, labels);
    }
    String starts = truth.path("starts").stringValue("");
    if (!starts.isEmpty()) {
      mark(outline, starts, 1, labels);
    }
    return labels;
  }

  private static void mark(Outline outline, String piece, double label, double[] labels) {
    String wanted = piece.replaceAll("\\s+", " ").strip();
    if (wanted.isEmpty()) {
      return;
    }
    List<Integer> found = new ArrayList<>();
    for (TextBlock b : outline.blocks()) {
      boolean most = label == 1 || wanted.length() * 3 >= b.text().length();
      if (most && b.text().contains(wanted)) {
        found.add(b.index());
      }
    }
    if (label == 0) {
      found.forEach(i -> labels[i] = 0);
    } else if (found.size() == 1) {
      labels[found.getFirst()] = 1;
    }
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{N}_]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
