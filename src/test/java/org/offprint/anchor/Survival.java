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
            && last - first < 2 * (highlight.end() - highlight.start()) + 1500;
    Placement placement = searched.find(TextQuote.of(before, highlight), highlight);
    if (exists) {
      existing++;
      if (placement instanceof Found(TextRange place, Placement.Means means, double score)) {
        found++;
        int overlap = Math.min(place.end(), last + 1) - Math.max(place.start(), first);
        int union = Math.max(place.end(), last + 1) - Math.min(place.start(), first);
        if (overlap >= 0.6 * union) {
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
      int mine = 0;
      for (int i = place.start(); i < place.end(); i++) {
        int origin = after.origin(i);
        mine += origin >= highlight.start() && origin < highlight.end() ? 1 : 0;
      }
      if (mine < 0.5 * (place.end() - place.start())) {
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
