package org.offprint.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.model.HighlightColour;
import org.offprint.print.MarkedLines.Paint;

class CodeLinesTest {
  private static final TextLook LOOK = TextLook.of(9).monospaced();

  private static List<StyledText> lines(String code, Paint... paints) {
    return CodeLines.of(code, LOOK, List.of(paints));
  }

  /** What of a line is highlighted. */
  private static String marked(StyledText line) {
    StringBuilder marked = new StringBuilder();
    line.looks().stream()
        .filter(stretch -> stretch.look().highlight() != null)
        .forEach(stretch -> marked.append(line.text(), stretch.start(), stretch.end()));
    return marked.toString();
  }

  @Test
  void tabsBecomeSpacesAndLinesStayLines() {
    assertThat(lines("\ta\n\n  b\t1\n\n"))
        .extracting(StyledText::text)
        .containsExactly("    a", "", "  b    1");
  }

  @Test
  void whatIsMarkedIsMarkedBehindTabsToo() {
    String code = "if:\n\tx\t= 1\n\tend";
    int start = code.indexOf("= 1");
    int end = code.indexOf("nd");

    List<StyledText> lines = lines(code, new Paint(start, end, HighlightColour.GREEN, 0));

    assertThat(lines).extracting(CodeLinesTest::marked).containsExactly("", "= 1", "    e");
  }
}
