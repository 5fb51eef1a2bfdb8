package org.offprint.print;

import java.util.ArrayList;
import java.util.List;

/** What the reader wrote, after the article: the note on it, then notes on words, numbered. */
final class NoteStrips {
  private static final double SIZE = 9.6;
  private static final int LONGEST_QUOTE = 160;

  private final Setting setting;

  NoteStrips(Setting setting) {
    this.setting = setting;
  }

  List<Strip> of(PaperNotes notes, Place place) {
    List<PaperNotes.Highlight> listed = notes.listed();
    if (notes.note().isEmpty() && listed.isEmpty()) {
      return List.of();
    }
    List<Strip> strips =
        new ArrayList<>(PartHeading.of(PrintWords.text("notes.heading"), setting, place));
    paragraphs(notes.note(), place, strips);
    for (int i = 0; i < listed.size(); i++) {
      note(i + 1, listed.get(i), place, strips);
    }
    return strips;
  }

  private void note(int number, PaperNotes.Highlight highlight, Place place, List<Strip> strips) {
    Place inside = place.under(place.node().child("Note"));
    String sign = PrintWords.text("notes.number", number);
    String quote = "\u2002\u201C" + shortened(highlight.words()) + "\u201D";
    String lost = highlight.place() == null ? " " + PrintWords.text("notes.lost") : "";
    TextLook look = TextLook.of(SIZE - 0.6).muted();
    TextLook first = look.bold();
    if (setting.marks().isCalled(number)) {
      first = first.linked("#" + MarkedLines.callAnchor(number));
    }
    StyledText line =
        new StyledText(
            sign + quote + lost,
            List.of(
                new StyledText.Stretch(0, sign.length(), first),
                new StyledText.Stretch(
                    sign.length(), (sign + quote + lost).length(), look.italic())),
            List.of(MarkedLines.noteAnchor(number)));
    List<Strip> lines =
        new ArrayList<>(setting.paragraph(line, inside, inside.node().child("P"), 0.95));
    if (!lines.isEmpty()) {
      lines.set(0, lines.getFirst().spaced(9));
      strips.addAll(lines);
    }
    paragraphs(highlight.note(), inside, strips);
  }

  private void paragraphs(String text, Place place, List<Strip> strips) {
    for (String paragraph : text.split("\n+", -1)) {
      List<Strip> lines =
          new ArrayList<>(
              setting.paragraph(
                  StyledText.of(paragraph.strip(), TextLook.of(SIZE)),
                  place,
                  place.node().child("P")));
      if (!lines.isEmpty()) {
        lines.set(0, lines.getFirst().spaced(3).glued());
        strips.addAll(lines);
      }
    }
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_QUOTE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE / 2)).strip() + "…";
  }
}
