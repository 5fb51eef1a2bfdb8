package org.offprint.compare;

import java.util.List;
import org.offprint.model.ReadingPlace;

/** Says where in a version of an article a reader of another version is. */
public final class ParagraphMap {
  private final Alignment alignment;
  private final int length;

  private ParagraphMap(Alignment alignment, int length) {
    this.alignment = alignment;
    this.length = length;
  }

  /** A map from the paragraphs of one version to those of another; both may hold empty ones. */
  public static ParagraphMap between(List<String> before, List<String> after) {
    return new ParagraphMap(Alignment.of(paragraphs(before), paragraphs(after)), after.size());
  }

  private static List<Paragraph> paragraphs(List<String> texts) {
    return texts.stream().map(text -> new Paragraph(ParagraphKind.TEXT, text)).toList();
  }

  /**
   * The same paragraph; where it is gone, the beginning of the next that is still there, else of
   * the last.
   *
   * @param place its progress is taken over
   */
  public ReadingPlace at(ReadingPlace place) {
    int[] inOrder = alignment.inOrder();
    for (int i = place.paragraph(); i < inOrder.length; i++) {
      int target = target(i);
      if (target != Alignment.NONE) {
        double part = i == place.paragraph() ? place.part() : 0;
        return new ReadingPlace(target, part, place.progress());
      }
    }
    return new ReadingPlace(
        Math.clamp(place.paragraph(), 0, Math.max(0, length - 1)), 0, place.progress());
  }

  private int target(int paragraph) {
    int target = alignment.inOrder()[paragraph];
    return target == Alignment.NONE ? alignment.moved()[paragraph] : target;
  }
}
