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

  /** Whether a figure in it, at any depth, holds the picture at this address, in any size. */
  public boolean shows(String pictureUrl) {
    return shows(blocks, pictureUrl);
  }

  private static boolean shows(List<Block> blocks, String url) {
    return blocks.stream().anyMatch(block -> shows(block, url));
  }

  private static boolean shows(Block block, String url) {
    return switch (block) {
      case Block.Figure figure ->
          figure.pictures().stream().anyMatch(p -> PictureFile.isSame(p.url(), url));
      case Block.Quote quote -> shows(quote.blocks(), url);
      case Block.ListBlock list ->
          list.items().stream().anyMatch(item -> shows(item.blocks(), url));
      case Block.Heading _, Block.Paragraph _, Block.Code _, Block.Table _, Block.Rule _ -> false;
    };
  }
}
