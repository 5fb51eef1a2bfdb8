package org.offprint.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What was found on one page beside what people marked there, counted as the sets' {@code score.py}
 * counts it.
 *
 * @param whole whether the truth is a whole text, whose runs of four words are counted; else single
 *     pieces are
 * @param right how many were found and meant
 * @param extra how many were found and not meant
 * @param missing how many were meant and not found
 * @param exact whether all words are there, in order, and no others
 * @param fields whether each field that the truth names is right
 * @param comments how many pieces of comments the truth names
 * @param commentsFound how many of them are in the comments
 * @param commentsLeaked how many of them are in the text
 */
record PageScore(
    boolean whole,
    int right,
    int extra,
    int missing,
    boolean exact,
    Map<String, Boolean> fields,
    int comments,
    int commentsFound,
    int commentsLeaked) {
  private static final int RUN = 4;
  private static final int BEGINNING = 400;
  private static final List<String> FIELDS =
      List.of(
          "title",
          "byline",
          "standfirst",
          "lang",
          "dir",
          "siteName",
          "publishedTime",
          "leadImage",
          "starts");

  /** Compares {@code found}, a record as {@link ScoreTool} makes it, with {@code truth}. */
  static PageScore of(JsonNode truth, JsonNode found) {
    String body = folded(found.path("articleBody").stringValue(""));
    boolean whole = truth.has("articleBody");
    String meant = truth.path("articleBody").stringValue("");
    int[] counts = whole ? runs(meant, body) : pieces(truth, body);
    boolean exact = whole && BlockLabels.words(meant).equals(BlockLabels.words(body));
    Map<String, Boolean> fields = new LinkedHashMap<>();
    for (String field : FIELDS) {
      String value = value(truth.path(field));
      if (!value.isEmpty()) {
        fields.put(field, isRight(field, value, found, body));
      }
    }
    int comments = 0;
    int commentsFound = 0;
    int leaked = 0;
    String said = comments(found);
    for (JsonNode piece : truth.path("comments")) {
      String text = folded(piece.stringValue());
      if (!text.isEmpty()) {
        comments++;
        commentsFound += said.contains(text) ? 1 : 0;
        leaked += body.contains(text) ? 1 : 0;
      }
    }
    return new PageScore(
        whole, counts[0], counts[1], counts[2], exact, fields, comments, commentsFound, leaked);
  }

  /** F1 of this page alone. */
  double f1() {
    int all = 2 * right + extra + missing;
    return all == 0 ? 1 : 2.0 * right / all;
  }

  /** A text, or several in a list. */
  private static String value(JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(one -> values.add(one.stringValue()));
    }
    return node.isArray() ? String.join(", ", values) : node.stringValue("");
  }

  private static int[] runs(String meant, String body) {
    Map<List<String>, Integer> left = new HashMap<>();
    List<List<String>> wanted = runs(meant);
    List<List<String>> got = runs(body);
    wanted.forEach(run -> left.merge(run, 1, Integer::sum));
    int right = 0;
    for (List<String> run : got) {
      int count = left.getOrDefault(run, 0);
      if (count > 0) {
        right++;
        left.put(run, count - 1);
      }
    }
    return new int[] {right, got.size() - right, wanted.size() - right};
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

  private static int[] pieces(JsonNode truth, String body) {
    int right = 0;
    int extra = 0;
    for (JsonNode piece : truth.path("with")) {
      right += body.contains(folded(piece.stringValue())) ? 1 : 0;
    }
    for (JsonNode piece : truth.path("without")) {
      extra += body.contains(folded(piece.stringValue())) ? 1 : 0;
    }
    return new int[] {right, extra, truth.path("with").size() - right};
  }

  private static boolean isRight(String field, String value, JsonNode page, String body) {
    String found = page.path(field).stringValue("");
    return switch (field) {
      case "byline" -> names(value).equals(names(found));
      case "publishedTime" -> isNear(value, found);
      case "leadImage" -> !found.isEmpty() && withoutQuery(value).equals(withoutQuery(found));
      case "starts" ->
          words(body.substring(0, body.offsetByCodePoints(0, Math.min(BEGINNING, points(body)))))
              .contains(words(value));
      default -> lower(folded(value)).equals(lower(folded(found)));
    };
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String words(String text) {
    return lower(String.join(" ", BlockLabels.words(text)));
  }

  private static Set<String> names(String byline) {
    Set<String> names = new TreeSet<>();
    for (String part : lower(folded(byline)).split("\\s*[,;|&]\\s*|\\s+(?:and|und|et|y)\\s+", -1)) {
      names.add(part.replaceFirst("^by\\s+", ""));
    }
    names.remove("");
    return names;
  }

  private static boolean isNear(String one, String other) {
    try {
      return Math.abs(ChronoUnit.DAYS.between(day(one), day(other))) <= 1;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
  }

  private static String withoutQuery(String address) {
    return folded(address).split("\\?", 2)[0];
  }

  private static String comments(JsonNode page) {
    List<String> texts = new ArrayList<>();
    for (JsonNode comment : page.path("comments")) {
      texts.add(folded(comment.path("text").stringValue("")));
    }
    return folded(String.join(" ", texts));
  }

  private static String folded(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
