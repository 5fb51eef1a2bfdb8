package org.offprint.ui.reader;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;

/** Copies what is selected, as clean text and as HTML that says where it is from. */
final class Copying {
  private final TextSelection selection;

  Copying(TextSelection selection) {
    this.selection = selection;
  }

  /** What is selected; null for nothing. */
  @Nullable Excerpt selected() {
    return selection.excerpt();
  }

  /** Copies the selection; the HTML ends with a link to the article. */
  void copy(@Nullable Article from) {
    Excerpt excerpt = selected();
    if (excerpt != null) {
      put(excerpt.text(), excerpt.html() + sourceLine(from));
    }
  }

  /** Copies the selection as a quotation, with its source in the text as well. */
  void quote(@Nullable Article from) {
    Excerpt excerpt = selected();
    if (excerpt == null || from == null) {
      return;
    }
    String source = from.content().title() + ", " + from.content().siteName();
    put(
        "\u201C" + excerpt.text() + "\u201D\n\u2014 " + source + "\n" + from.summary().url(),
        "<blockquote cite=\""
            + Excerpt.escaped(from.summary().url())
            + "\">"
            + excerpt.html()
            + "</blockquote>"
            + sourceLine(from));
  }

  private static String sourceLine(@Nullable Article from) {
    if (from == null) {
      return "";
    }
    return "<p><a href=\""
        + Excerpt.escaped(from.summary().url())
        + "\">"
        + Excerpt.escaped(from.content().title())
        + "</a>, "
        + Excerpt.escaped(from.content().siteName())
        + "</p>";
  }

  /** Puts plain text on the clipboard. */
  static void put(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static void put(String text, String html) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    content.putHtml(html);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
