package org.offprint.library;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pages that any extractor takes for news, and pictures for them. */
final class NewsPage {
  static final String TITLE = "Ferry service returns to the northern islands";
  static final String FIRST =
      "The ferry to the northern islands sailed again on Monday morning, four months after a storm"
          + " tore away the pier and cut off the two villages, the harbour master said.";
  private static final String SECOND =
      "About sixty people waited at the quay from dawn, some of them with bread and newspapers for"
          + " relatives whom they had not seen since July, and cheered when the gangway came down.";
  private static final String THIRD =
      "Repairs took longer than planned because the steel piles had to be brought from the"
          + " mainland, and the only crane that could lift them was needed elsewhere until autumn.";
  private static final String FOURTH =
      "The council has promised a second, smaller boat for the winter, though it has not said who"
          + " will pay for it, and the islanders have heard such promises before.";

  private NewsPage() {}

  /**
   * A page with an article; {@code body} stands between its paragraphs, {@code head} in its head.
   */
  static String html(String head, String body) {
    return """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%1$s - The Harbour</title>
    <meta property="og:title" content="%1$s"><meta property="og:type" content="article">
    <meta property="og:site_name" content="The Harbour">%2$s</head><body>
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <main><article><h1>%1$s</h1>
    <p>%4$s</p><p>%5$s</p>%3$s<p>%6$s</p><p>%7$s</p></article></main>
    <footer><p>© The Harbour</p></footer></body></html>
    """
        .formatted(TITLE, head, body, FIRST, SECOND, THIRD, FOURTH);
  }

  /** A plain article. */
  static String html() {
    return html("", "");
  }

  /** A figure as pages have it. */
  static String figure(String src) {
    return "<figure><img src=\"%s\" width=\"640\" height=\"480\" alt=\"The pier\"><figcaption>The new pier on Monday.</figcaption></figure>"
        .formatted(src);
  }

  /** A PNG of one colour. */
  static byte[] png(int width, int height, Color colour) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
