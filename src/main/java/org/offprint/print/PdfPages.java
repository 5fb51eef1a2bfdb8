package org.offprint.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.offprint.model.Article;
import org.offprint.print.font.PdfFonts;

/** Writes strips, dealt out to pages, into a PDF. */
final class PdfPages {
  private static final double RUNNING = 8;
  private static final double GAP = 24;

  private final PDDocument pdf;
  private final PageFrame frame;
  private final Setting setting;
  private final Article article;

  PdfPages(PDDocument pdf, PageFrame frame, Setting setting, Article article) {
    this.pdf = pdf;
    this.frame = frame;
    this.setting = setting;
    this.article = article;
  }

  void write(List<List<Paginator.Placed>> pages, StructureNode root) throws IOException {
    PdfFonts fonts = new PdfFonts(pdf);
    List<PageCanvas> canvases = new ArrayList<>();
    Map<String, PdfTarget> anchors = new HashMap<>();
    List<PdfTarget> headings = new ArrayList<>();
    for (List<Paginator.Placed> strips : pages) {
      int number = canvases.size();
      PageCanvas canvas = new PageCanvas(number, frame.paper().height(), fonts);
      for (Paginator.Placed placed : strips) {
        Strip strip = placed.strip();
        double top = frame.top() + placed.top();
        strip.painter().paint(canvas, frame.left(), top);
        PdfTarget target = new PdfTarget(number, frame.paper().height() - top, strip.heading());
        strip.anchors().forEach(name -> anchors.putIfAbsent(name, target));
        if (strip.heading() != null) {
          headings.add(target);
        }
      }
      running(canvas, number, pages.size());
      canvases.add(canvas);
    }
    for (PageCanvas canvas : canvases) {
      pdf.addPage(page(canvas));
    }
    fonts.finish();
    PdfLinks.write(pdf, canvases, anchors, frame.paper().height());
    PdfOutline.write(pdf, headings);
    PdfStructure.write(pdf, canvases, root);
    PdfMetadata.write(pdf, article);
  }

  private PDPage page(PageCanvas canvas) throws IOException {
    PDPage page =
        new PDPage(new PDRectangle((float) frame.paper().width(), (float) frame.paper().height()));
    PDStream content = new PDStream(pdf);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(canvas.content());
    }
    page.setContents(content);
    page.setResources(new PDResources(canvas.resources()));
    return page;
  }

  /** The article's address and the page's number below, its title above all pages but the first. */
  private void running(PageCanvas canvas, int number, int count) {
    canvas.artifact(
        () -> {
          TextLine page = line(PrintWords.text("foot.page", number + 1, count));
          double room = frame.width() - page.width() - GAP;
          beside(canvas, fitting(article.summary().url(), room), page, frame.foot());
          if (number > 0) {
            TextLine site = fitting(article.content().siteName(), frame.width() / 3);
            double left = frame.width() - site.width() - GAP;
            beside(canvas, fitting(article.content().title(), left), site, frame.head());
          }
        });
    canvas.link(
        frame.left(),
        frame.foot() - RUNNING,
        frame.width() * 0.7,
        RUNNING * 1.3,
        article.summary().url());
  }

  /** One line where text begins, another where it ends. */
  private void beside(PageCanvas canvas, TextLine begin, TextLine end, double baseline) {
    double far = frame.left() + frame.width();
    if (ArticlePdf.rightToLeft(article)) {
      canvas.text(end, frame.left(), baseline);
      canvas.text(begin, far - begin.width(), baseline);
    } else {
      canvas.text(begin, frame.left(), baseline);
      canvas.text(end, far - end.width(), baseline);
    }
  }

  private TextLine line(String words) {
    return setting.line(StyledText.of(words, TextLook.of(RUNNING).muted()));
  }

  /** As much of the words as fits, with an ellipsis if that is not all. */
  private TextLine fitting(String words, double width) {
    String kept = words.strip();
    TextLine line = line(kept);
    while (line.width() > width && kept.length() > 1) {
      int fewer = (int) (kept.length() * Math.min(0.97, width / line.width()));
      kept = withoutLoose(kept.substring(0, Math.clamp(fewer, 1, kept.length() - 1)));
      line = line(kept + "…");
    }
    return line;
  }

  /** Without a space or half a character at its end. */
  private static String withoutLoose(String text) {
    return text.replaceAll("[\\s\\p{M}\\uD800-\\uDBFF]+$", "");
  }
}
