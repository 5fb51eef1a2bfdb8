package org.offprint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFormatTest {
  @Test
  void everySourceIsFormatted() throws Exception {
    assertThat(SourceFormat.unformatted(Path.of("src")))
        .as("format with: mvn test-compile exec:exec@format")
        .isEmpty();
  }

  @Test
  void aBadlyFormattedSourceIsFound(@TempDir Path folder) throws Exception {
    Path bad = Files.writeString(folder.resolve("Bad.java"), "class Bad{int a ;}\n");
    Files.writeString(folder.resolve("Good.java"), "class Good {\n  int a;\n}\n");

    assertThat(SourceFormat.unformatted(folder)).containsExactly(bad);
  }
}
