package org.offprint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.model.TextDirection;

class PictureFileTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.example/u/bridge-opens.jpg, https://a.example/u/bridge-opens-1200x801.jpg, true",
    "https://a.example/1024/_10974_quay.jpg, https://b.example/320/_10974_quay.jpg, true",
    "https://a.example/quay-scaled.jpeg?fit=1200%2C470, https://a.example/quay.jpeg?w=16, false",
    "https://a.example/harbour-scaled.jpeg?fit=1, https://a.example/harbour.jpeg?w=16, true",
    "https://a.example/9/image.jpg?ts=1, https://a.example/9/image.jpg, true",
    "https://a.example/9/image.jpg, https://a.example/8/image.jpg, false",
    "https://a.example/bridge-opens.jpg, https://a.example/bridge-opens-2.jpg, false",
    "https://a.example/picture.php?id=1, https://a.example/picture.php?id=2, false",
    "https://a.example/w1200-h630/Ferry_1.JPG, https://a.example/s320/ferry_1.jpg, true",
    "http, http, true",
    "http, https://, false"
  })
  void tellsOnePhotographInTwoSizes(String a, String b, boolean same) {
    assertThat(PictureFile.isSame(a, b)).isEqualTo(same);
    assertThat(PictureFile.isSame(b, a)).isEqualTo(same);
  }

  @Test
  void aDocumentShowsItsLeadPictureInWhateverSize() {
    Block.Figure figure =
        new Block.Figure(
            List.of(new Block.Picture("https://a.example/ferries-320x200.jpg.webp", "", 0, 0)),
            List.of(),
            null);
    Document document = new Document(List.of(figure), "en", TextDirection.LEFT_TO_RIGHT);

    assertThat(document.shows("https://b.example/u/ferries.jpg?w=9")).isTrue();
    assertThat(document.shows("https://b.example/u/quay.jpg")).isFalse();
  }
}
