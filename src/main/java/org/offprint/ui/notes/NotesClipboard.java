package org.offprint.ui.notes;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.offprint.model.Article;
import org.offprint.model.Highlight;

/** Puts highlights where other programs take them from. */
final class NotesClipboard {
  private NotesClipboard() {}

  /** Copies the marked words as a quotation, with their source. */
  static void quote(Highlight highlight, Article article) {
    put(
        "\u201C"
            + highlight.quote().exact().strip()
            + "\u201D\n\u2014 "
            + article.content().title()
            + ", "
            + article.content().siteName()
            + "\n"
            + article.summary().url());
  }

  static void put(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
