package org.offprint.extract;

import org.offprint.document.Document;
import org.offprint.model.TextDirection;

/** Reads the stored HTML of an article into the blocks that a reading pane shows. */
public final class DocumentReader {
  /**
   * Reads a body.
   *
   * @param html as in {@link org.offprint.model.ArticleContent#html}; unknown elements count as the
   *     text they hold, unsafe addresses are dropped here too
   * @param language BCP 47; empty if unknown
   * @param direction the base direction
   */
  public Document read(String html, String language, TextDirection direction) {
    throw new UnsupportedOperationException(html + language + direction);
  }
}
