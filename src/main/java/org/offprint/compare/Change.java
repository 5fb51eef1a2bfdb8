package org.offprint.compare;

import java.util.List;

/**
 * What became of a paragraph. Indices are those of the paragraph in its version, from 0.
 *
 * <p>A paragraph that moved stands in a list of changes twice: where it went, as {@link Moved}, and
 * where it was, as {@link Left}.
 */
public sealed interface Change {
  /** The same in both. */
  record Kept(int before, int after, Paragraph paragraph) implements Change {}

  /** Some of its words, or its kind, changed. */
  record Edited(int before, int after, ParagraphKind from, ParagraphKind to, List<Piece> pieces)
      implements Change {
    public Edited {
      pieces = List.copyOf(pieces);
    }
  }

  record Removed(int before, Paragraph paragraph) implements Change {}

  record Added(int after, Paragraph paragraph) implements Change {}

  /** It stands here now, and stood elsewhere; words may have changed as well. */
  record Moved(int before, int after, ParagraphKind from, ParagraphKind to, List<Piece> pieces)
      implements Change {
    public Moved {
      pieces = List.copyOf(pieces);
    }
  }

  /** It stood here, and stands elsewhere now. */
  record Left(int before, int after, Paragraph paragraph) implements Change {}
}
