package org.offprint.print;

import java.util.ArrayList;
import java.util.List;

/** Cuts code into its lines, with spaces for tabs. */
final class CodeLines {
  private static final String TAB = "    ";

  private CodeLines() {}

  /** The lines of a text in one look, with what of it is marked. */
  static List<StyledText> of(String text, TextLook look, List<MarkedLines.Paint> paints) {
    List<StyledText> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.stripTrailing().split("\n", -1)) {
      List<MarkedLines.Paint> here = new ArrayList<>();
      for (MarkedLines.Paint paint : paints) {
        int from = Math.clamp((long) paint.start() - start, 0, line.length());
        int to = Math.clamp((long) paint.end() - start, 0, line.length());
        if (from < to) {
          boolean ends = paint.end() <= start + line.length();
          here.add(
              new MarkedLines.Paint(
                  shown(line, from), shown(line, to), paint.colour(), ends ? paint.note() : 0));
        }
      }
      lines.add(StyledText.of(line.replace("\t", TAB), look).marked(here));
      start += line.length() + 1;
    }
    return lines;
  }

  private static int shown(String line, int at) {
    long tabs = line.substring(0, at).chars().filter(c -> c == '\t').count();
    return at + (int) tabs * (TAB.length() - 1);
  }
}
