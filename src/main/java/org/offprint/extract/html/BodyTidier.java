package org.offprint.extract.html;

import java.net.URI;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.Find;
import org.offprint.extract.words.HtmlSpace;
import org.offprint.extract.words.NameTable;

/**
 * Sets a written body in order: no empty elements, no marks without use, no breaks at the edges of
 * paragraphs, no picture twice, footnotes only where both ends are there. In one walk that takes
 * the body apart and puts it together again, so that the time is in proportion to the body and no
 * node is held twice.
 */
public final class BodyTidier {
  private static final NameTable MAY_BE_EMPTY = NameTable.of(Set.of("img", "hr", "td", "th"));
  private static final NameTable CELLS = NameTable.of(Set.of("li", "dd", "td", "th"));

  private final Set<String> noteTargets = new HashSet<>();
  private final Set<String> noteLinks = new HashSet<>();
  private final Set<String> written = new HashSet<>();
  private final Set<String> pictures = new HashSet<>();

  /** How many elements around keep their white space. */
  private int preformatted;

  private BodyTidier() {}

  /**
   * A tidy body.
   *
   * @param body taken apart; not to be used any more
   * @param base absolute http(s) address that links may be relative to
   */
  public static Document tidy(Element body, URI base) {
    BodyTidier tidier = new BodyTidier();
    tidier.findNotes(body);
    Document shell = Document.createShell(base.toString());
    shell.outputSettings().prettyPrint(false);
    tidier.moveAll(taken(body), shell.body(), false);
    return shell;
  }

  private void findNotes(Element e) {
    if (e.attributesSize() > 0) {
      if (!Attr.of(e, "id").isEmpty()) {
        noteTargets.add(Attr.of(e, "id"));
      }
      if (Attr.of(e, "href").startsWith("#")) {
        noteLinks.add(Attr.of(e, "href").substring(1));
      }
    }
    for (int i = 0; i < e.childNodeSize(); i++) {
      if (e.childNode(i) instanceof Element inner) {
        findNotes(inner);
      }
    }
  }

  /** Takes out of an element what it holds. */
  private static Node[] taken(Element from) {
    Node[] nodes = from.childNodes().toArray(new Node[0]);
    from.empty();
    return nodes;
  }

  /** Puts nodes that were taken out into an element; says whether there was anything to see. */
  private boolean moveAll(Node[] nodes, Element to, boolean inFigure) {
    boolean anything = false;
    int breaks = 0;
    for (Node child : nodes) {
      boolean text = child instanceof TextNode t && !t.isBlank();
      if (child instanceof Element e && e.normalName().equals("br")) {
        breaks++;
        continue;
      }
      boolean blank = child instanceof TextNode && !text;
      if (breaks > 0 && !blank) {
        addBreaks(to, breaks, child, anything);
        breaks = 0;
      }
      if (child instanceof TextNode t) {
        moveText(t, to);
        anything |= text;
      } else if (child instanceof Element e) {
        anything |= move(e, to, inFigure);
      }
    }
    if (breaks > 0 && !to.isBlock()) {
      to.appendChild(BodyElement.of("br"));
    }
    if (preformatted == 0 && to.isBlock() && to.lastChild() instanceof TextNode last) {
      last.text(HtmlSpace.withoutTrailing(last.getWholeText()));
    }
    return anything;
  }

  /**
   * Folds white space as a browser would, so that a page's indentation is not stored, and writes
   * each word in one way only, composed (Unicode form C), so that it can be found.
   */
  private void moveText(TextNode node, Element to) {
    String text = node.getWholeText();
    if (preformatted == 0) {
      text = HtmlSpace.folded(text, to.isBlock() && to.childNodeSize() == 0);
      text = composed(text);
    }
    if (!text.isEmpty()) {
      node.text(text);
      to.appendChild(node);
    }
  }

  /** In form C, in which everything before U+0300, the first combining mark, already is. */
  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u0300') {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  private static void addBreaks(Element to, int breaks, Node before, boolean anything) {
    boolean edge = to.isBlock() && (!anything || (before instanceof Element e && isApart(e)));
    for (int i = 0; i < Math.min(2, breaks) && !edge; i++) {
      to.appendChild(BodyElement.of("br"));
    }
  }

  private static boolean isApart(Element e) {
    return e.isBlock() || e.normalName().equals("figure");
  }

  private boolean move(Element e, Element to, boolean inFigure) {
    String name = e.normalName();
    if (name.equals("img")) {
      return movePicture(e, to, inFigure);
    }
    Node[] inner = taken(e);
    checkNotes(e);
    if (to.normalName().equals("figcaption") && ImageChooser.isPicture(Attr.of(e, "href"))) {
      e.removeAttr("href"); // the page's own way to the picture at its full size
    }
    boolean bare = e.attributesSize() == 0;
    boolean figure = name.equals("figure");
    if ((bare && (name.equals("span") || name.equals("a"))) || (figure && inFigure)) {
      return moveAll(inner, to, inFigure);
    }
    boolean lines = name.equals("pre");
    preformatted += lines ? 1 : 0;
    boolean anything = moveAll(inner, lines ? code(e) : e, inFigure || figure);
    preformatted -= lines ? 1 : 0;
    boolean pictureless = figure && !e.hasClass("embed") && !Find.holds(e, "img");
    if (!anything && !MAY_BE_EMPTY.contains(name) && !Attr.has(e, "id")) {
      if (!isApart(e) && !e.wholeText().isEmpty()) {
        to.appendChild(new TextNode(" "));
      }
      return false;
    }
    if (pictureless) {
      return unwrap(e, to);
    }
    if (CELLS.contains(name)) {
      unwrapOnly(e);
    }
    to.appendChild(e);
    return true;
  }

  /** Where the text of a {@code pre} goes: into code if the page says in which language it is. */
  private static Element code(Element pre) {
    String language = Attr.classes(pre);
    if (language.isEmpty()) {
      return pre;
    }
    pre.removeAttr("class");
    Element code = BodyElement.of("code").attr("class", language);
    pre.appendChild(code);
    return code;
  }

  /**
   * Some systems write tables, quotes and code as figures, which are shown without; a caption alone
   * is nothing.
   */
  private static boolean unwrap(Element figure, Element to) {
    Element caption = Find.first(figure, "figcaption");
    if (caption != null) {
      caption.remove();
    }
    Element table = Find.first(figure, "table");
    if (caption != null && table != null && !Find.holds(table, "caption")) {
      table.prependChild(BodyElement.of("caption").appendText(caption.text()));
    }
    boolean anything = figure.hasText();
    if (anything) {
      for (Node node : taken(figure)) {
        to.appendChild(node);
      }
    }
    return anything;
  }

  private boolean movePicture(Element img, Element to, boolean inFigure) {
    if (inFigure && !pictures.add(Attr.of(img, "src"))) {
      return false;
    }
    to.appendChild(img);
    return true;
  }

  /** Keeps a note's id and a link to it only if there are both, and an id only once. */
  private void checkNotes(Element e) {
    if (Attr.has(e, "id")
        && (!noteLinks.contains(Attr.of(e, "id")) || !written.add(Attr.of(e, "id")))) {
      e.removeAttr("id");
    }
    String href = Attr.of(e, "href");
    if (href.startsWith("#") && !noteTargets.contains(href.substring(1))) {
      e.removeAttr("href");
    }
  }

  /** An item or cell of one paragraph needs no paragraph. */
  private static void unwrapOnly(Element cell) {
    Element only = cell.childrenSize() == 1 ? cell.firstElementChild() : null;
    if (only != null
        && only.normalName().equals("p")
        && only.attributesSize() == 0
        && cell.ownText().isBlank()) {
      List<Node> line = List.copyOf(only.childNodes());
      only.empty();
      cell.empty();
      line.forEach(cell::appendChild);
    }
  }
}
