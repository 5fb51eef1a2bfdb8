package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureCheckTest {
  @ParameterizedTest
  @CsvSource({
    "7000, 7000, true",
    "65535, 900, true",
    "65536, 1, false",
    "1, 65536, false",
    "8000, 8000, false",
    "65535, 65535, false",
    "2147483647, 2147483647, false"
  })
  void letsThroughWhatCanBeDecoded(int width, int height, boolean accepted) {
    byte[] png = NewsPage.png(1, 1, Color.RED);
    ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);

    assertThat(PictureCheck.accept(png).isPresent()).isEqualTo(accepted);
  }
}
