package org.offprint.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Block;
import org.offprint.document.Inline;
import org.offprint.extract.reading.BlockReader.Look;

/** Reads quotations. */
final class QuoteReader {
  private static final Pattern DASH = Pattern.compile("^[\u2014\u2013\u2012\u2015-]+\\s*");

  private QuoteReader() {}

  /** A quotation with who is quoted: its footer, or a {@code cite} alone at its end. */
  static @Nullable Block read(Element quote, Look look, int depth) {
    Element copy = quote.clone();
    List<Inline> attribution = List.of();
    Element source = source(copy);
    if (source != null) {
      source.remove();
      attribution = withoutDash(OneLine.read(source, look, depth).text());
    }
    List<Block> blocks = BlockReader.read(copy, look, depth);
    if (blocks.isEmpty()) {
      return attribution.isEmpty() ? null : new Block.Paragraph(attribution);
    }
    return new Block.Quote(blocks, attribution);
  }

  private static @Nullable Element source(Element quote) {
    Element footer = quote.selectFirst("> footer");
    if (footer != null && endsParent(footer) && footer.nextElementSibling() == null) {
      return footer;
    }
    Element last = quote.lastElementChild();
    boolean nothingElse = quote.childrenSize() < 2 && quote.ownText().isBlank();
    if (last == null || nothingElse) {
      return null;
    }
    if (last.normalName().equals("cite")) {
      return endsParent(last) ? last : null;
    }
    Element cite = last.normalName().equals("p") ? last.firstElementChild() : null;
    boolean alone =
        cite != null && cite.normalName().equals("cite") && last.text().equals(cite.text());
    return alone ? last : null;
  }

  private static boolean endsParent(Element last) {
    for (Node after = last.nextSibling(); after != null; after = after.nextSibling()) {
      if (after instanceof TextNode text && !text.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** An attribution without the dash before it: the reading pane sets its own. */
  static List<Inline> withoutDash(List<Inline> line) {
    if (line.isEmpty() || !(line.getFirst() instanceof Inline.Span first)) {
      return line;
    }
    List<Inline> rest = new ArrayList<>(line);
    String text = DASH.matcher(first.text()).replaceFirst("");
    rest.removeFirst();
    if (!text.isEmpty()) {
      rest.addFirst(new Inline.Span(text, first.marks(), first.link()));
    }
    return rest;
  }
}
