package org.offprint.library;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.offprint.model.ArticleSummary;

/** Writes highlights and notes as Markdown (CommonMark), an article after the other. */
final class NotesMarkdown {
  private final StringBuilder out = new StringBuilder();
  private final ZoneId zone;

  NotesMarkdown(ZoneId zone) {
    this.zone = zone;
  }

  void add(ArticleSummary article, ReadersNotes notes) {
    out.append(out.isEmpty() ? "" : "\n");
    out.append("# ").append(escaped(oneLine(article.title()))).append("\n\n");
    String byline = article.byline().isEmpty() ? "" : article.byline() + ", ";
    out.append(escaped(oneLine(byline + article.siteName())));
    if (article.published() != null) {
      out.append(", ").append(article.published().date());
    }
    out.append("  \n<").append(article.url()).append(">\n");
    if (!notes.note().isEmpty()) {
      out.append('\n').append(paragraphs(notes.note(), ""));
    }
    boolean lost = false;
    for (PlacedHighlight placed : notes.highlights()) {
      if (placed.place() == null && !lost) {
        lost = true;
        out.append("\n## No longer in the text\n");
      }
      add(placed);
    }
  }

  private void add(PlacedHighlight placed) {
    var highlight = placed.highlight();
    out.append('\n').append(paragraphs(highlight.quote().exact(), "> "));
    if (!highlight.note().isEmpty()) {
      out.append('\n').append(paragraphs(highlight.note(), ""));
    }
    out.append("\n*")
        .append(highlight.colour().name().charAt(0))
        .append(highlight.colour().name().substring(1).toLowerCase(Locale.ROOT))
        .append(", ")
        .append(highlight.madeAt().atZone(zone).toLocalDate())
        .append("*\n");
  }

  String text() {
    return out.toString();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String paragraphs(String text, String indent) {
    StringBuilder lines = new StringBuilder();
    List<String> paragraphs = text.strip().lines().filter(line -> !line.isBlank()).toList();
    for (int i = 0; i < paragraphs.size(); i++) {
      lines.append(i == 0 ? "" : indent.stripTrailing() + "\n");
      lines.append(indent).append(escaped(paragraphs.get(i).strip())).append('\n');
    }
    return lines.toString();
  }

  /** A text without any meaning to Markdown; raw HTML neither. */
  private static String escaped(String text) {
    String inline = text.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1").replace("&", "&amp;");
    // What makes a heading, a list or a rule at the beginning of a line.
    return inline
        .replaceFirst("^(#{1,6}(?:\\s|$)|[-+=~])", "\\\\$1")
        .replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
  }
}
