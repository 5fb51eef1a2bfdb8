package org.offprint.print;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.jspecify.annotations.Nullable;

/**
 * A place in a PDF that something leads to.
 *
 * @param page from 0
 * @param y in points from the page's lower edge
 * @param heading what stands there; null if it is no heading
 */
record PdfTarget(int page, double y, Strip.@Nullable Heading heading) {
  private static final double ABOVE = 6;

  PDPageXYZDestination destination(PDDocument pdf) {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(pdf.getPage(page));
    destination.setTop((int) Math.round(y + ABOVE));
    return destination;
  }
}
