package org.offprint.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Lists an article's headings beside its pages. */
final class PdfOutline {
  private record Open(int level, PDOutlineNode node) {}

  private PdfOutline() {}

  static void write(PDDocument pdf, List<PdfTarget> headings) {
    PDDocumentOutline outline = new PDDocumentOutline();
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(0, outline));
    for (PdfTarget target : headings) {
      Strip.Heading heading = target.heading();
      if (heading == null) {
        continue;
      }
      while (open.element().level() >= heading.level()) {
        open.pop();
      }
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(heading.words());
      item.setDestination(target.destination(pdf));
      open.element().node().addLast(item);
      open.push(new Open(heading.level(), item));
    }
    outline.openNode();
    if (outline.hasChildren()) {
      outline.getFirstChild().openNode();
      pdf.getDocumentCatalog().setDocumentOutline(outline);
    }
  }
}
