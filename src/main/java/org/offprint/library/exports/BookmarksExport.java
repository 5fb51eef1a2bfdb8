package org.offprint.library.exports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.offprint.model.ReaderMarks;

/**
 * Pages of links: the bookmarks of browsers and services in Netscape's form, whose folders become
 * tags, and the lists of Pocket and Instapaper, whose headings say what is archived.
 */
final class BookmarksExport implements NodeVisitor {
  private final ExportedLinks.Builder into;
  private final Deque<String> folders = new ArrayDeque<>();
  private String title = "";
  private Shelf shelf = Shelf.USUAL;
  private String heading = "";
  private String last = "";

  private BookmarksExport(ExportedLinks.Builder into) {
    this.into = into;
  }

  static void read(String text, ExportedLinks.Builder into) {
    Jsoup.parse(text).traverse(new BookmarksExport(into));
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "h1" -> {
        heading = element.text();
        shelf = Shelf.of(heading);
      }
      // The browser's own folders are no word of the person's.
      case "h3" ->
          title =
              element.hasAttr("personal_toolbar_folder")
                      || element.hasAttr("unfiled_bookmarks_folder")
                  ? ""
                  : element.text();
      case "dl" -> {
        folders.addLast(title);
        title = "";
      }
      case "a" -> {
        if (element.hasAttr("href")) {
          link(element);
        }
      }
      case "dd" -> {
        if (!last.isEmpty() && !element.ownText().isBlank()) {
          into.add(last, note(element.ownText().strip()));
          last = "";
        }
      }
      default -> {
        // Nothing is said by it.
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.normalName().equals("dl")) {
      folders.removeLast();
    }
  }

  private void link(Element link) {
    String href = link.attr("href");
    if (!href.toLowerCase(Locale.ROOT).startsWith("http")) {
      into.withoutAddress();
      last = "";
      return;
    }
    List<String> tags = new ArrayList<>(MarkReader.tags(link.attr("tags"), ","));
    tags.addAll(folders);
    // Instapaper's own folders are headings, outside of any list of Netscape's form.
    if (shelf == Shelf.OWN && folders.isEmpty()) {
      tags.add(heading);
    }
    String time = link.hasAttr("time_added") ? link.attr("time_added") : link.attr("add_date");
    into.add(
        href,
        new ReaderMarks(
            MarkReader.clean(tags),
            MarkReader.time(time),
            false,
            shelf == Shelf.FAVOURITES,
            shelf == Shelf.ARCHIVE,
            ""));
    last = href;
  }

  private static ReaderMarks note(String text) {
    return new ReaderMarks(List.of(), null, false, false, false, text);
  }
}
