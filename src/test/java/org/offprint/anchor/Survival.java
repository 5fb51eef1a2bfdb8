package org.offprint.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.offprint.anchor.Placement.Found;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;

/** Counts what became of highlights when their text was edited. */
final class Survival {
  /** So much of a highlight's letters must be there for its words to "still exist". */
  private static final double ENOUGH = 0.8;

  final String name;
  int existing;
  int found;
  int right;
  int gone;
  int wrong;
  final List<String> failures = new ArrayList<>();

  Survival(String name) {
    this.name = name;
  }

  /** Highlights as people make them: words, phrases, sentences, paragraphs, several of them. */
  static List<TextRange> highlights(String text, int count, Random random) {
    List<TextRange> highlights = new ArrayList<>();
    while (highlights.size() < count) {
      int from = random.nextInt(text.length());
      int length =
          switch (random.nextInt(6)) {
            case 0 -> 4 + random.nextInt(8);
            case 1, 2 -> 15 + random.nextInt(40);
            case 3, 4 -> 60 + random.nextInt(150);
            default -> 200 + random.nextInt(700);
          };
      int start = from;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      int end = Math.min(text.length(), start + length);
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (text.substring(start, end).chars().filter(Character::isLetter).count() >= 3) {
        highlights.add(new TextRange(start, end));
      }
    }
    return highlights;
  }

  void count(String before, EditedText after, AnchorText searched, TextRange highlight) {
    int letters = letters(before, highlight);
    int first = -1;
    int last = -1;
    int left = 0;
    int latest = -1;
    boolean inOrder = true;
    for (int i = 0; i < after.text().length(); i++) {
      int origin = after.origin(i);
      if (origin >= highlight.start()
          && origin < highlight.end()
          && Character.isLetterOrDigit(before.charAt(origin))) {
        first = first < 0 ? i : first;
        last = i;
        left += origin == latest ? 0 : 1;
        inOrder &= origin >= latest;
        latest = origin;
      }
    }
    boolean exists =
        left >= ENOUGH * letters
            && inOrder
            && last - first < 1.5 * (highlight.end() - highlight.start()) + 700;
    Placement placement = searched.find(TextQuote.of(before, highlight), highlight);
    if (exists) {
      existing++;
      if (placement instanceof Found(TextRange place, Placement.Means means, double score)) {
        found++;
        if (mine(after, place, highlight) >= 0.7 * left
            && strange(after, place, highlight) <= 0.25 * left) {
          right++;
        } else {
          fail(
              "at the wrong place",
              before,
              highlight,
              after.text().substring(place.start(), place.end()) + " / " + means + " " + score);
        }
      } else {
        fail("lost " + placement, before, highlight, after.text().substring(first, last + 1));
      }
    } else if (placement instanceof Found(TextRange place, Placement.Means means, double score)) {
      gone++;
      if (mine(after, place, highlight) < 0.35 * letters) {
        wrong++;
        fail(
            "has none",
            before,
            highlight,
            after.text().substring(place.start(), place.end()) + " / " + means + " " + score);
      }
    } else {
      gone++;
    }
  }

  /** How many letters of a place are the highlight's. */
  private static int mine(EditedText after, TextRange place, TextRange highlight) {
    int mine = 0;
    for (int i = place.start(); i < place.end(); i++) {
      int origin = after.origin(i);
      boolean letter = Character.isLetterOrDigit(after.text().charAt(i));
      mine += letter && origin >= highlight.start() && origin < highlight.end() ? 1 : 0;
    }
    return mine;
  }

  /** How many letters at either end of a place are not the highlight's. */
  private static int strange(EditedText after, TextRange place, TextRange highlight) {
    int strange = 0;
    int start = place.start();
    while (start < place.end() && !isOf(after, start, highlight)) {
      strange++;
      start++;
    }
    int end = place.end();
    while (end > start && !isOf(after, end - 1, highlight)) {
      strange++;
      end--;
    }
    return strange;
  }

  private static boolean isOf(EditedText after, int at, TextRange highlight) {
    int origin = after.origin(at);
    return origin >= highlight.start() && origin < highlight.end();
  }

  private void fail(String what, String before, TextRange highlight, String found) {
    failures.add(
        name
            + ": \""
            + before.substring(highlight.start(), highlight.end())
            + "\" "
            + what
            + ": "
            + found);
  }

  private static int letters(String text, TextRange range) {
    return (int)
        text.substring(range.start(), range.end())
            .chars()
            .filter(Character::isLetterOrDigit)
            .count();
  }

  void add(Survival other) {
    existing += other.existing;
    found += other.found;
    right += other.right;
    gone += other.gone;
    wrong += other.wrong;
  }

  @Override
  public String toString() {
    return "%-26s %6d exist, %6d found (%.2f %%), %6d at the right place; %5d gone, %d of them misplaced"
        .formatted(
            name, existing, found, 100.0 * found / Math.max(1, existing), right, gone, wrong);
  }
}
