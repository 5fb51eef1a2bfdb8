package org.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.offprint.library.SaveProgress;

class ProgressLineTest {
  private static final Pattern BACK_AND_CLEAR = Pattern.compile("\r\u001b\\[K");

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

  /** What stood on the line, one after the other. */
  private String[] lines() {
    return BACK_AND_CLEAR.split(terminal.toString(UTF_8));
  }

  @Test
  void saysHowFarTheOldestSaveIsAndNeverWraps() {
    String address = "https://news.example/" + "a".repeat(100);
    try (ProgressLine line = new ProgressLine(new PrintStream(terminal, true, UTF_8), 3)) {
      line.show(address, new SaveProgress.Downloading(1_500, 4_000));
      line.show("https://b.example/\u001b[2J", new SaveProgress.Extracting());
      line.finished(address);
    }

    assertThat(lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(80))
        .anySatisfy(
            line -> assertThat(line).startsWith("0 of 3  Page 2 of 4 kB  https://news.example/a"))
        .anySatisfy(
            line -> assertThat(line).isEqualTo("1 of 3  Extracting  https://b.example/ [2J"));
  }

  @Test
  void saysNothingWhereNobodyLooks() {
    try (ProgressLine line = new ProgressLine(null, 3)) {
      line.show("https://b.example/", new SaveProgress.Extracting());
    }

    assertThat(terminal.size()).isZero();
  }
}
