package org.offprint.print;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.offprint.model.Article;

/** Says in a PDF what it is: title, authors, source and language. */
final class PdfMetadata {
  private PdfMetadata() {}

  static void write(PDDocument pdf, Article article) {
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setTitle(article.content().title());
    information.setAuthor(article.content().byline());
    information.setSubject(article.content().standfirst());
    information.setCustomMetadataValue("Source", article.summary().url());
    information.setCreator("Offprint");
    information.setProducer("Offprint");
    PDDocumentCatalog catalogue = pdf.getDocumentCatalog();
    if (!article.content().language().isEmpty()) {
      catalogue.setLanguage(article.content().language());
    }
    PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
    viewer.setDisplayDocTitle(true);
    if (ArticlePdf.rightToLeft(article)) {
      viewer.getCOSObject().setName(COSName.getPDFName("Direction"), "R2L");
    }
    catalogue.setViewerPreferences(viewer);
  }
}
