package org.offprint.document;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A piece of a line. */
public sealed interface Inline {
  /**
   * Text of one look.
   *
   * @param text never empty; white space folded
   * @param link absolute http, https or mailto address it leads to, or {@code #} and the name of an
   *     {@link Anchor}; null for none
   */
  record Span(String text, Set<Mark> marks, @Nullable String link) implements Inline {
    public Span {
      marks = Set.copyOf(marks);
    }
  }

  /** The line ends here, the paragraph goes on. */
  record LineBreak() implements Inline {}

  /** A small picture within a line (an emoji, a formula). */
  record InlineImage(Block.Picture picture) implements Inline {}

  /**
   * A place in the line that a link within the document leads to (a footnote, or where it is
   * called).
   *
   * @param name not empty, without the {@code #}
   */
  record Anchor(String name) implements Inline {}

  /** How a span differs from plain text. */
  enum Mark {
    STRONG,
    EMPHASIS,
    CODE,
    STRIKE,
    UNDERLINE,
    SUBSCRIPT,
    SUPERSCRIPT,
    SMALL,
    HIGHLIGHT
  }
}
