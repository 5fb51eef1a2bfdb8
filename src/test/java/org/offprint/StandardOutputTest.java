package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardOutputTest {
  private static OutputStream failing(@Nullable String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device, true",
    "Input/output error, true",
    ", true",
    "Broken pipe, false",
    "The pipe is being closed, false"
  })
  void tellsALossFromAReaderWhoHasReadEnough(@Nullable String failure, boolean loss) {
    StandardOutput output = new StandardOutput(failing(failure));

    output.writer(StandardCharsets.UTF_8).println("a line");

    assertThat(output.isIncomplete()).isEqualTo(loss);
  }

  @Test
  void everyLineIsThereAtOnce() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StandardOutput output = new StandardOutput(bytes);
    PrintWriter writer = output.writer(StandardCharsets.UTF_8);

    writer.println("Köln");

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Köln" + System.lineSeparator());
    assertThat(output.isIncomplete()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "true, IBM850, IBM850",
    "true, no-such-charset, UTF-8",
    "true, , UTF-8",
    "false, IBM850, UTF-8"
  })
  void programsGetUtf8AndPeopleWhatTheirTerminalShows(
      boolean terminal, @Nullable String encoding, String expected) {
    assertThat(StandardOutput.charset(terminal, encoding).name()).isEqualTo(expected);
  }
}
