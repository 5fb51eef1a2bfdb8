package org.offprint.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.offprint.extract.blocks.PageFacts;
import org.offprint.extract.html.PlainText;
import org.offprint.extract.page.PageAddress;
import org.offprint.extract.page.PageLinks;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;

/** Joins the pages of an article that its site cut into several. */
public final class PageJoiner {
  /** How many pages of one article are worth fetching. */
  public static final int MOST_PAGES = PageAddress.MOST_PAGES;

  /** Shorter blocks may well occur twice in one article. */
  private static final int TELLING = 25;

  private PageJoiner() {}

  /**
   * Joins pages to one article.
   *
   * @param pages in reading order, the first one first; at least one, at most {@link #MOST_PAGES}
   * @return the first page's article with the text, pictures and comments of all; what a later page
   *     repeats of an earlier one is left out
   * @throws IllegalArgumentException if there are no pages or too many
   */
  public static Extraction join(List<Extraction> pages) {
    if (pages.isEmpty() || pages.size() > MOST_PAGES) {
      throw new IllegalArgumentException("1 to " + MOST_PAGES + " pages, not " + pages.size());
    }
    Extraction first = pages.getFirst();
    if (pages.size() == 1) {
      return first;
    }
    Document whole = Document.createShell("");
    whole.outputSettings().prettyPrint(false);
    Set<String> seen = new HashSet<>();
    Set<String> images = new LinkedHashSet<>();
    List<Comment> comments = new ArrayList<>();
    for (Extraction page : pages) {
      addBlocks(page.content().html(), whole.body(), seen);
      images.addAll(page.imageUrls());
      addComments(page.content().comments(), comments);
    }
    ArticleContent content = first.content();
    ArticleContent joined =
        content.withBody(whole.body().html(), PlainText.of(whole.body()), comments);
    images.removeIf(
        url -> !url.equals(content.leadImage()) && !joined.html().contains(escaped(url)));
    return new Extraction(
        joined,
        first.kind(),
        first.confidence(),
        first.canonicalUrl(),
        List.copyOf(images),
        PageLinks.NONE);
  }

  private static String escaped(String url) {
    return url.replace("&", "&amp;");
  }

  private static void addBlocks(String html, Element whole, Set<String> seen) {
    Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings().prettyPrint(false);
    List<String> told = new ArrayList<>();
    for (Node node : List.copyOf(page.body().childNodes())) {
      String mark = node instanceof Element e ? mark(e) : "";
      if (mark.length() < TELLING || !seen.contains(mark)) {
        whole.appendChild(node);
        told.add(mark);
      }
    }
    seen.addAll(told);
  }

  /** What tells a block from others: its text, or its first picture's address. */
  private static String mark(Element block) {
    String text = PageFacts.fold(block.text());
    Element image = block.selectFirst("img");
    return image != null && text.length() < TELLING ? image.attr("src") : text;
  }

  /** Pages may each carry all comments, or each their own. */
  private static void addComments(List<Comment> more, List<Comment> comments) {
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < comments.size(); i++) {
      known.put(comments.get(i).author() + "\n" + comments.get(i).text(), i);
    }
    int[] places = new int[more.size()];
    for (int i = 0; i < more.size() && comments.size() < Extraction.MOST_COMMENTS; i++) {
      Comment c = more.get(i);
      Integer place = known.get(c.author() + "\n" + c.text());
      if (place == null) {
        int parent = c.parent() >= 0 ? places[c.parent()] : Comment.NO_PARENT;
        place = comments.size();
        comments.add(new Comment(c.author(), c.when(), c.text(), parent));
      }
      places[i] = place;
    }
  }
}
