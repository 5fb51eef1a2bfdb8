package org.offprint.extract.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.offprint.extract.page.Find;

/** Writes pictures and stand-ins for players. */
final class FigureWriter {
  private FigureWriter() {}

  static Element image(ChosenImage image) {
    Element img = BodyElement.of("img").attr("src", image.address());
    if (!image.description().isEmpty()) {
      img.attr("alt", image.description());
    }
    if (image.width() > 0 && image.height() > 0) {
      img.attr("width", Integer.toString(image.width()));
      img.attr("height", Integer.toString(image.height()));
    }
    return img;
  }

  static Element figure(ChosenImage image) {
    Element figure = BodyElement.of("figure");
    figure.appendChild(image(image));
    return figure;
  }

  /** Adds a line to the caption of a figure. */
  static void addCaption(Element figure, List<Node> line) {
    Element caption = Find.first(figure, "figcaption");
    if (caption == null) {
      caption = BodyElement.in(figure, "figcaption");
    } else if (!line.isEmpty()) {
      caption.appendText(" ");
    }
    line.forEach(caption::appendChild);
  }

  /** {@code <figure class="embed"><a href><img></a><figcaption><a href>title</a></figcaption>}. */
  static Element embed(EmbedReader.Embed embed) {
    Element figure = BodyElement.of("figure").attr("class", "embed");
    if (embed.preview() != null) {
      Element link = BodyElement.in(figure, "a").attr("href", embed.link());
      BodyElement.in(link, "img").attr("src", embed.preview()).attr("alt", embed.title());
    }
    Element caption = BodyElement.in(figure, "figcaption");
    BodyElement.in(caption, "a").attr("href", embed.link()).appendText(embed.title());
    return figure;
  }
}
