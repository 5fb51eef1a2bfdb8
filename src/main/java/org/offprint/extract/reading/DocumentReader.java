package org.offprint.extract.reading;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.offprint.document.Block;
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
    Element body = Jsoup.parseBodyFragment(html).body();
    List<Block> blocks = BlockReader.read(body);
    return new Document(blocks, language, direction);
  }
}
