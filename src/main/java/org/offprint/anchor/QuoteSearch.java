package org.offprint.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.offprint.anchor.Placement.Found;
import org.offprint.anchor.Placement.Lost;
import org.offprint.anchor.Placement.Means;
import org.offprint.anchor.Placement.Reason;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;

/** One search for quoted words, in letters; tries ways from the surest to the least. */
final class QuoteSearch {
  /** So many occurrences of one word are looked at closely. */
  private static final int MOST_CANDIDATES = 200;

  /** A place is taken only if it is better than any other by this. */
  private static final double MARGIN = 0.08;

  /** Nothing of the words can be missing. */
  private static final double VERY_LIKE = 0.9;

  /** So many letters that stand there once, with some of what was around them, are the same. */
  private static final int RARE = 10;

  private static final double NOT_STRANGE = 0.08;

  private final FoldedText folded;
  private final String words;
  private final Surroundings surroundings;
  private final TextQuote quote;
  private final int expected;
  private final @Nullable OwnLine line;
  private boolean ambiguous;

  QuoteSearch(
      FoldedText folded, String words, Surroundings surroundings, TextQuote quote, int expected) {
    this.folded = folded;
    this.words = words;
    this.surroundings = surroundings;
    this.quote = quote;
    this.expected = expected;
    this.line = OwnLine.of(quote);
  }

  Placement run() {
    Candidate same = sameWords();
    if (same != null) {
      return found(same, Means.QUOTE);
    }
    if (ambiguous) {
      return new Lost(Reason.AMBIGUOUS);
    }
    Candidate alike = best(likeWords(), this::likeEnough);
    if (alike != null && alike.likeness() >= VERY_LIKE) {
      return found(alike, Means.LIKENESS);
    }
    Candidate parts = best(QuoteParts.find(words, folded.folded(), surroundings), any -> true);
    if (parts != null && (alike == null || holdsMore(parts, alike))) {
      return found(parts, Means.PARTS);
    }
    if (alike != null) {
      return found(alike, Means.LIKENESS);
    }
    return new Lost(ambiguous ? Reason.AMBIGUOUS : Reason.GONE);
  }

  /** Words that came in between make what is most like the quote only a part of it. */
  private static boolean holdsMore(Candidate parts, Candidate alike) {
    return parts.overlaps(alike) && parts.to() - parts.from() > alike.to() - alike.from();
  }

  private Found found(Candidate place, Means means) {
    TextRange range = folded.range(place.from(), place.to(), quote.exact());
    return new Found(
        means == Means.QUOTE ? range : folded.toWholeWords(range), means, place.score());
  }

  private @Nullable Candidate sameWords() {
    List<Integer> places = new ArrayList<>();
    String all = folded.folded();
    for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
      places.add(at);
    }
    if (places.size() > MOST_CANDIDATES) {
      places.sort(
          Comparator.comparingInt(
                  (Integer at) -> -surroundings.sameLetters(all, at, at + words.length()))
              .thenComparingInt(at -> Math.abs(at - expected)));
      places = places.subList(0, MOST_CANDIDATES);
    }
    List<Candidate> candidates =
        places.stream().map(at -> candidate(at, at + words.length(), 1)).toList();
    if (candidates.size() == 1) {
      Candidate only = candidates.getFirst();
      boolean rare = words.length() >= RARE && only.surroundings() >= NOT_STRANGE;
      return rare || speaksForItself(only) ? only : null;
    }
    return best(candidates, this::speaksForItself);
  }

  private Candidate candidate(int from, int to, double likeness) {
    return new Candidate(from, to, likeness, surroundings.likeness(folded.folded(), from, to));
  }

  /** Whether the same words are likely to be these words. */
  private boolean speaksForItself(Candidate place) {
    return place.surroundings() >= 0.5
        || words.length() >= 40
        || (line != null && line.isAround(folded, place.from(), place.to()))
        || (words.length() >= 4 && wasWholeLine() && isWholeLine(place));
  }

  private boolean wasWholeLine() {
    return (quote.prefix().isEmpty() || quote.prefix().endsWith("\n"))
        && (quote.suffix().isEmpty() || quote.suffix().startsWith("\n"));
  }

  private boolean isWholeLine(Candidate place) {
    return folded.beginsLine(place.from())
        && (place.to() == folded.length() || folded.beginsLine(place.to()));
  }

  private List<Candidate> likeWords() {
    return LikeWords.find(words, folded.folded()).stream()
        .map(place -> candidate(place.from(), place.to(), place.likeness()))
        .toList();
  }

  /** The fewer letters, the more of them chance may have brought together. */
  private boolean likeEnough(Candidate place) {
    int letters = words.length();
    if (letters < 12) {
      return place.likeness() >= 0.8 && place.surroundings() >= 0.7;
    }
    if (letters < 24) {
      return place.likeness() >= 0.7 && place.surroundings() >= 0.6;
    }
    return place.likeness() >= (place.surroundings() >= 0.5 ? 0.6 : 0.75);
  }

  /** The one that is better than all others, or as good and nearer; null if there is none. */
  private @Nullable Candidate best(List<Candidate> candidates, Predicate<Candidate> enough) {
    List<Candidate> good =
        candidates.stream()
            .filter(enough)
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .toList();
    if (good.isEmpty()) {
      return null;
    }
    double least = good.getFirst().score() - MARGIN;
    List<Candidate> rivals = new ArrayList<>();
    for (Candidate place : good) {
      if (place.score() >= least && rivals.stream().noneMatch(place::overlaps)) {
        rivals.add(place);
      }
    }
    if (rivals.size() == 1) {
      return rivals.getFirst();
    }
    Candidate near = nearest(rivals);
    ambiguous |= near == null;
    return near;
  }

  /** Repeated words with the same around them: the one that was there is nearest, by far. */
  private @Nullable Candidate nearest(List<Candidate> rivals) {
    List<Candidate> byDistance = new ArrayList<>(rivals);
    byDistance.sort(Comparator.comparingInt(this::distance));
    boolean byFar = 4L * distance(byDistance.get(0)) <= distance(byDistance.get(1));
    return byFar && byDistance.getFirst().surroundings() >= 0.5 ? byDistance.getFirst() : null;
  }

  private int distance(Candidate place) {
    return Math.abs(place.from() - expected);
  }
}
