package org.offprint.extract.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.extract.blocks.OutlineReader;
import org.offprint.extract.blocks.TextBlock;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.Find;
import org.offprint.extract.words.Labels;
import org.offprint.extract.words.Tags;

/** Writes a run of inline nodes again, with the marks and links that mean something. */
final class InlineWriter {
  /** No text has more marks at once; each is written again where a line or a picture ends. */
  static final int MOST_MARKS = 24;

  private final ImageChooser images;
  private final EmbedReader embeds;
  private final InlineTags tags;

  InlineWriter(URI base) {
    this.images = new ImageChooser(base);
    this.embeds = new EmbedReader(base);
    this.tags = new InlineTags(base);
  }

  /** Whether an inline element says something about its text. */
  static boolean means(Element e) {
    return Tags.INLINE.contains(e.normalName()) || e.normalName().equals("a");
  }

  /**
   * Writes a block.
   *
   * @param wrappers inline elements that hold the whole run, the outermost first
   * @param preformatted keep white space
   * @return paragraphs' worth of inline nodes in one element without a name of its own meaning
   *     ({@code p} content), and figures, in page order
   */
  List<Node> write(TextBlock block, List<Element> wrappers, boolean preformatted) {
    Run run = new Run(preformatted);
    for (Element wrapper : wrappers) {
      run.enter(wrapper);
    }
    for (Node node : block.nodes()) {
      run.add(node);
    }
    return run.finished();
  }

  /** The line being written, and what of it has been finished. */
  private final class Run {
    private final boolean preformatted;
    private final List<Node> done = new ArrayList<>();
    private final List<Element> open = new ArrayList<>();
    private Element line = BodyElement.of("span");
    private boolean pictureShown;

    /** Whether the line holds anything but white space; asking it each time would read it all. */
    private boolean said;

    Run(boolean preformatted) {
      this.preformatted = preformatted;
    }

    void enter(Element source) {
      Element copy = tags.copy(source);
      if (copy != null) {
        top().appendChild(copy);
        open.add(copy);
      }
    }

    private Element top() {
      return open.isEmpty() ? line : open.getLast();
    }

    void add(Node node) {
      if (node instanceof TextNode t) {
        top().appendChild(new TextNode(t.getWholeText()));
        said = said || !t.isBlank();
      } else if (node instanceof Element e) {
        addElement(e);
      }
    }

    private void addElement(Element e) {
      String name = e.normalName();
      switch (name) {
        case "br" -> {
          if (preformatted) {
            top().appendText("\n");
          } else {
            top().appendChild(BodyElement.of("br"));
          }
        }
        case "img", "picture", "amp-img" -> picture(images.choose(e));
        case "hr" -> figure(BodyElement.of("hr"));
        case "table" -> figure(table(e));
        case "noscript" -> {
          if (!pictureShown) {
            picture(images.choose(e));
          }
        }
        case "math" -> {
          String formula = Attr.has(e, "alttext") ? Attr.of(e, "alttext") : e.text();
          top().appendText(formula);
          said = said || !formula.isBlank();
        }
        default -> {
          if (Tags.EMBED.contains(name)) {
            embeds.read(e).ifPresent(embed -> figure(FigureWriter.embed(embed)));
          } else if (!Tags.UNREAD.contains(name)
              && !OutlineReader.isHidden(e)
              && !Labels.isInline(e)
              && !(Popup.is(e) && said)) {
            inside(e);
          }
        }
      }
    }

    private void inside(Element e) {
      if (OutlineReader.isBlock(e) && said) {
        top().appendChild(BodyElement.of("br"));
      }
      Element copy = open.size() < MOST_MARKS ? tags.copy(e) : null;
      if (copy != null) {
        top().appendChild(copy);
        open.add(copy);
      }
      for (Node child : e.childNodes()) {
        add(child);
      }
      if (copy != null) {
        open.remove(copy);
      }
    }

    private void picture(Optional<ChosenImage> chosen) {
      if (chosen.isEmpty()) {
        return;
      }
      pictureShown = true;
      ChosenImage image = chosen.get();
      if (image.small()) {
        top().appendChild(FigureWriter.image(image));
      } else {
        figure(FigureWriter.figure(image));
      }
    }

    /** A figure ends the line; what follows begins a new one within the same marks. */
    private void figure(Element figure) {
      endLine();
      done.add(figure);
      line = BodyElement.of("span");
      said = false;
      List<Element> marks = List.copyOf(open);
      open.clear();
      for (Element mark : marks) {
        Element again = mark.shallowClone();
        top().appendChild(again);
        open.add(again);
      }
    }

    private void endLine() {
      if (said || Find.holds(line, "img")) {
        done.add(line);
      }
    }

    List<Node> finished() {
      endLine();
      return done;
    }
  }

  /** A table of data with its caption, rows and cells. */
  private Element table(Element source) {
    Element table = BodyElement.of("table");
    BlockKind.copyAttributes(source, table);
    Element caption = Find.first(source, "caption");
    if (caption != null && caption.hasText()) {
      cell(caption, BodyElement.in(table, "caption"));
    }
    for (Element row : source.select("tr")) {
      Element to = BodyElement.in(table, "tr");
      for (Element cell : row.children()) {
        String name = cell.normalName();
        if (name.equals("td") || name.equals("th")) {
          Element toCell = BodyElement.in(to, name);
          BlockKind.copyAttributes(cell, toCell);
          cell(cell, toCell);
        }
      }
    }
    return table;
  }

  private void cell(Element source, Element to) {
    Run run = new Run(false);
    source.childNodes().forEach(run::add);
    for (Node node : run.finished()) {
      boolean figure = node instanceof Element e && e.normalName().equals("figure");
      Element picture = figure ? Find.first((Element) node, "img") : null;
      to.appendChild(picture == null ? node : picture);
    }
  }
}
