package org.offprint.document;

import java.util.List;
import org.offprint.model.TextDirection;

/**
 * A text to be shown.
 *
 * @param language BCP 47; empty if unknown
 * @param direction of paragraphs that do not say otherwise
 */
public record Document(List<Block> blocks, String language, TextDirection direction) {
  public Document {
    blocks = List.copyOf(blocks);
  }
}
