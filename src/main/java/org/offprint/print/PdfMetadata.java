package org.offprint.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.offprint.model.Article;

/** Says in a PDF what it is: title, authors, source and language. */
final class PdfMetadata {
  private PdfMetadata() {}

  static void write(PDDocument pdf, Article article) throws IOException {
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
    PDMetadata described = new PDMetadata(pdf);
    described.importXMPMetadata(xmp(article).getBytes(StandardCharsets.UTF_8));
    catalogue.setMetadata(described);
  }

  /** The same in XMP (ISO 16684-1), where other programs look for it. */
  private static String xmp(Article article) {
    String language = article.content().language();
    String authors =
        article.content().authors().stream()
            .map(author -> "<rdf:li>" + escaped(author) + "</rdf:li>")
            .collect(Collectors.joining());
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
    <dc:creator><rdf:Seq>%s</rdf:Seq></dc:creator>
    <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
    <dc:source>%s</dc:source>
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>
    """
        .formatted(
            escaped(article.content().title()),
            authors,
            escaped(language.isEmpty() ? "und" : language),
            escaped(article.summary().url()));
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
