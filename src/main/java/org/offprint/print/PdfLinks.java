package org.offprint.print;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.jspecify.annotations.Nullable;

/** Makes the links on pages work: to the web, and to places in the same PDF. */
final class PdfLinks {
  private PdfLinks() {}

  static void write(
      PDDocument pdf, List<PageCanvas> canvases, Map<String, PdfTarget> anchors, double height)
      throws IOException {
    for (int page = 0; page < canvases.size(); page++) {
      for (PageCanvas.Link link : canvases.get(page).links()) {
        PDAnnotationLink made = link(pdf, link, anchors, height);
        if (made != null) {
          pdf.getPage(page).getAnnotations().add(made);
          made.setPage(pdf.getPage(page));
        }
      }
    }
  }

  private static @Nullable PDAnnotationLink link(
      PDDocument pdf, PageCanvas.Link link, Map<String, PdfTarget> anchors, double height) {
    PDAnnotationLink made = new PDAnnotationLink();
    if (link.to().startsWith("#")) {
      PdfTarget target = anchors.get(link.to().substring(1));
      if (target == null) {
        return null;
      }
      made.setDestination(target.destination(pdf));
    } else {
      PDActionURI action = new PDActionURI();
      action.setURI(link.to());
      made.setAction(action);
      made.setContents(link.to());
    }
    made.setRectangle(
        new PDRectangle(
            (float) link.left(),
            (float) (height - link.top() - link.height()),
            (float) link.width(),
            (float) link.height()));
    PDBorderStyleDictionary none = new PDBorderStyleDictionary();
    none.setWidth(0);
    made.setBorderStyle(none);
    return made;
  }
}
