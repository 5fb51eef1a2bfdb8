package org.offprint.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.document.Document;
import org.offprint.model.TextDirection;

/** A case is a file of HTML and, beside it, the blocks it should become. */
class DocumentReaderTest {
  private static final Path CASES = Path.of("src/test/resources/org/offprint/extract/document");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void becomesTheExpectedBlocks(Path html) throws IOException {
    Path expected = Path.of(html.toString().replace(".html", ".txt"));
    assertThat(DocumentDump.of(read(Files.readString(html)))).isEqualTo(Files.readString(expected));
  }

  @Test
  void anyDepthOfNestingIsReadQuicklyAndKeepsItsText() {
    for (String tag :
        new String[] {"div", "b", "blockquote", "ul><li", "q", "font", "table><tr><td"}) {
      String html = ("<" + tag + ">").repeat(3_000) + "bottom";
      Document read =
          Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(html));
      assertThat(DocumentDump.of(read)).as(tag).contains("bottom");
    }
  }

  private static Document read(String html) {
    return new DocumentReader().read(html, "en", TextDirection.LEFT_TO_RIGHT);
  }
}
