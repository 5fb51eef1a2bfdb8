package org.offprint.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.offprint.testing.JavaFx;

class PngWriterTest {
  @Test
  void writesWhatAReaderReadsBackPixelByPixel() throws Exception {
    JavaFx.start();
    WritableImage image = new WritableImage(37, 11);
    Random random = new Random(7);
    for (int y = 0; y < 11; y++) {
      for (int x = 0; x < 37; x++) {
        // a transparent pixel has no colour to compare
        image.getPixelWriter().setArgb(x, y, random.nextInt() | 0xFF000000);
      }
    }
    image.getPixelWriter().setArgb(3, 3, 0);

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngWriter.write(image, out);

    Image read = new Image(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.isError()).isFalse();
    assertThat(read.getWidth()).isEqualTo(37);
    assertThat(read.getHeight()).isEqualTo(11);
    for (int y = 0; y < 11; y++) {
      for (int x = 0; x < 37; x++) {
        assertThat(read.getPixelReader().getArgb(x, y))
            .isEqualTo(image.getPixelReader().getArgb(x, y));
      }
    }
  }
}
