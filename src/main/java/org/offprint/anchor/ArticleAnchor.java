package org.offprint.anchor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.offprint.anchor.MarkableText.Part;
import org.offprint.anchor.MarkableText.Section;
import org.offprint.anchor.Placement.Found;
import org.offprint.anchor.Placement.Lost;
import org.offprint.anchor.Placement.Reason;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;

/**
 * An article that quoted words are looked for in: in the part that they were marked in first. A
 * later extraction may have made a caption a paragraph, or the other way round; but what a comment
 * quotes from the article is not the article. Used by one thread at a time.
 */
public final class ArticleAnchor {
  /** Among others' words, only the same words with the same around them. */
  private static final double SURE = 0.9;

  private final MarkableText words;
  private final Map<Part, AnchorText> searched = new EnumMap<>(Part.class);

  /** Prepares nothing before it is needed. */
  public ArticleAnchor(MarkableText words) {
    this.words = words;
  }

  /**
   * Looks for quoted words.
   *
   * @param place where they are expected in the whole text
   * @param own what they were part of
   */
  public Placement find(TextQuote quote, TextRange place, Part own) {
    Placement first = search(own, quote, place);
    if (!(first instanceof Lost(Reason reason)) || reason == Reason.AMBIGUOUS) {
      return first;
    }
    for (Part other : others(own)) {
      boolean strange = (other == Part.COMMENT) != (own == Part.COMMENT);
      if (search(other, quote, place) instanceof Found found
          && (!strange || found.score() >= SURE)) {
        return found;
      }
    }
    return first;
  }

  private static List<Part> others(Part own) {
    List<Part> others = new ArrayList<>(List.of(Part.TEXT, Part.CAPTION, Part.HEAD, Part.COMMENT));
    others.remove(own);
    return others;
  }

  private Placement search(Part part, TextQuote quote, TextRange place) {
    Section section = words.section(part);
    if (section.text().isEmpty()) {
      return new Lost(Reason.GONE);
    }
    AnchorText text = searched.computeIfAbsent(part, any -> new AnchorText(section.text()));
    int start = Math.max(0, place.start() - section.start());
    TextRange expected = new TextRange(start, start + place.end() - place.start());
    return switch (text.find(quote, expected)) {
      case Found(TextRange at, Placement.Means means, double score) ->
          new Found(
              new TextRange(at.start() + section.start(), at.end() + section.start()),
              means,
              score);
      case Lost lost -> lost;
    };
  }
}
