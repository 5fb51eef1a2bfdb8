package org.offprint.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two versions of a text, paragraph by paragraph.
 *
 * @param changes in the order of the later version; what is only in the earlier one stands where it
 *     was
 */
public record Comparison(List<Change> changes) {
  public Comparison {
    changes = List.copyOf(changes);
  }

  /** Compares two versions. */
  public static Comparison of(List<Paragraph> before, List<Paragraph> after) {
    Alignment alignment = Alignment.of(before, after);
    return new Comparison(
        new ComparisonWriter(before, after, alignment, Recuts.of(before, after, alignment))
            .write());
  }

  /** The earlier version. */
  public List<Paragraph> before() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Change change : changes) {
      switch (change) {
        case Change.Kept kept -> paragraphs.add(kept.paragraph());
        case Change.Edited edited ->
            paragraphs.add(new Paragraph(edited.from(), Piece.before(edited.pieces())));
        case Change.Removed removed -> paragraphs.add(removed.paragraph());
        case Change.Left left -> paragraphs.add(left.paragraph());
        case Change.Recut recut ->
            paragraphs.addAll(paragraphs(recut.from(), Piece.before(recut.pieces())));
        case Change.Added _, Change.Moved _ -> {}
      }
    }
    return paragraphs;
  }

  /** The later version. */
  public List<Paragraph> after() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Change change : changes) {
      switch (change) {
        case Change.Kept kept -> paragraphs.add(kept.paragraph());
        case Change.Edited edited ->
            paragraphs.add(new Paragraph(edited.to(), Piece.after(edited.pieces())));
        case Change.Added added -> paragraphs.add(added.paragraph());
        case Change.Moved moved ->
            paragraphs.add(new Paragraph(moved.to(), Piece.after(moved.pieces())));
        case Change.Recut recut ->
            paragraphs.addAll(paragraphs(recut.to(), Piece.after(recut.pieces())));
        case Change.Removed _, Change.Left _ -> {}
      }
    }
    return paragraphs;
  }

  private static List<Paragraph> paragraphs(List<ParagraphKind> kinds, String text) {
    String[] texts = text.split(String.valueOf(Change.Recut.END), -1);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      paragraphs.add(new Paragraph(kinds.get(i), texts[i]));
    }
    return paragraphs;
  }

  /** Whether nothing changed. */
  public boolean isSame() {
    return changes.stream().allMatch(change -> change instanceof Change.Kept);
  }

  /** How many paragraphs were edited, removed, added, moved, and split or joined. */
  public Counts counts() {
    int edited = 0;
    int removed = 0;
    int added = 0;
    int moved = 0;
    int recut = 0;
    for (Change change : changes) {
      switch (change) {
        case Change.Edited _ -> edited++;
        case Change.Removed _ -> removed++;
        case Change.Added _ -> added++;
        case Change.Moved _ -> moved++;
        case Change.Recut _ -> recut++;
        case Change.Kept _, Change.Left _ -> {}
      }
    }
    return new Counts(edited, removed, added, moved, recut);
  }

  /** Numbers of paragraphs. */
  public record Counts(int edited, int removed, int added, int moved, int recut) {}
}
