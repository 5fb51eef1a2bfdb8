package org.offprint.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideTablesTest {
  @ParameterizedTest
  @ValueSource(ints = {26, 50, 300})
  void everyWordStandsWholeInTypeThatCanBeRead(int columns) throws Exception {
    try (PDDocument pdf = PrintSample.of(table(columns, 12), "en").print()) {
      Seen seen = new Seen();
      String text = seen.getText(pdf);
      Set<String> words = new HashSet<>(List.of(text.split("\\s+")));

      for (int row = 0; row < 12; row++) {
        for (int column = 1; column < columns; column++) {
          assertThat(words).contains("r" + row + "k" + column);
        }
      }
      assertThat(seen.sizes.first()).isGreaterThanOrEqualTo(6f);
    }
  }

  @Test
  void eachPartSaysWhatItsRowsAndColumnsAreOnEveryPage() throws Exception {
    try (PDDocument pdf = PrintSample.of(table(50, 90), "en").print()) {
      PDFTextStripper stripper = new PDFTextStripper();
      List<String> lines = stripper.getText(pdf).lines().toList();
      Set<String> parts =
          lines.stream()
              .filter(line -> line.matches("Columns .* of 50"))
              .collect(Collectors.toSet());
      assertThat(parts).hasSizeGreaterThan(1).anyMatch(part -> part.startsWith("Columns 1–"));
      assertThat(parts).anyMatch(part -> part.endsWith("–50 of 50"));
      assertThat(Collections.frequency(lines.stream().map(WideTablesTest::start).toList(), "Row7"))
          .isEqualTo(parts.size());

      for (int page = 1; page < pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf)).containsPattern("Columns \\d+–\\d+ of 50\\s+Name Head");
      }
    }
  }

  @Test
  void columnsUnderOneHeadStayTogether() throws Exception {
    String groups =
        IntStream.range(0, 20)
            .mapToObj(i -> "<th colspan=3>Quarter" + i + "</th>")
            .collect(Collectors.joining());
    String cells =
        IntStream.range(0, 60)
            .mapToObj(i -> "<td>figure" + i + "</td>")
            .collect(Collectors.joining());
    String html =
        "<table><tr><th>Name</th>" + groups + "</tr><tr><th>Sum</th>" + cells + "</tr></table>";
    try (PDDocument pdf = PrintSample.of(html, "en").print()) {
      String text = new PDFTextStripper().getText(pdf);
      for (int i = 0; i < 20; i++) {
        assertThat(text.split("Quarter" + i + "\\b", -1)).as("Quarter" + i).hasSize(2);
      }
    }
  }

  @Test
  void oneLongAddressDoesNotDivideATable() throws Exception {
    String address = "https://news.example/" + "abcdefghij".repeat(14);
    String html =
        "<table><tr><th>Place</th><th>Address</th><th>Remark</th></tr><tr><td>Ayton</td><td>"
            + address
            + "</td><td>closed</td></tr></table>";
    try (PDDocument pdf = PrintSample.of(html, "en").print()) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Place Address Remark", "closed")
          .doesNotContain("Columns");
    }
  }

  private static String start(String line) {
    return line.split(" ", -1)[0];
  }

  private static String table(int columns, int rows) {
    StringBuilder html = new StringBuilder("<table><tr><th>Name</th>");
    for (int column = 1; column < columns; column++) {
      html.append("<th>Head").append(column).append("</th>");
    }
    for (int row = 0; row < rows; row++) {
      html.append("</tr><tr><th>Row").append(row).append("</th>");
      for (int column = 1; column < columns; column++) {
        html.append("<td>r").append(row).append('k').append(column).append("</td>");
      }
    }
    return html.append("</tr></table>").toString();
  }

  /** Notes how large letters are. */
  private static final class Seen extends PDFTextStripper {
    private final TreeSet<Float> sizes = new TreeSet<>();

    @Override
    protected void processTextPosition(TextPosition text) {
      sizes.add(text.getFontSizeInPt());
      super.processTextPosition(text);
    }
  }
}
