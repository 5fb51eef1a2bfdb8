package org.offprint.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.extract.html.Srcset.Candidate;

/** The cases are those of the HTML Standard, "parsing a srcset attribute". */
class SrcsetTest {
  @Test
  void readsWidthsAndDensities() {
    assertThat(Srcset.parse("a.jpg 480w, b.jpg 2x,\n c.jpg"))
        .containsExactly(
            new Candidate("a.jpg", 480, 1),
            new Candidate("b.jpg", 0, 2),
            new Candidate("c.jpg", 0, 1));
  }

  @Test
  void aCommaWithinAnAddressOrParenthesesEndsNothing() {
    assertThat(Srcset.parse("/w_300,h_200/a.jpg 1x, data:image/png;base64,AA 2x"))
        .extracting(Candidate::address)
        .containsExactly("/w_300,h_200/a.jpg", "data:image/png;base64,AA");
    assertThat(Srcset.parse("a.jpg (x, y) 480w, b.jpg 2x"))
        .extracting(Candidate::address)
        .containsExactly("a.jpg", "b.jpg");
    assertThat(Srcset.parse("a.jpg, b.jpg 2x"))
        .extracting(Candidate::address)
        .containsExactly("a.jpg", "b.jpg");
  }

  @Test
  void nonsenseIsNoWidth() {
    assertThat(Srcset.parse("a.jpg -5w, b.jpg 1e9w, c.jpg xw"))
        .extracting(Candidate::width)
        .containsExactly(0, 0, 0);
    assertThat(Srcset.parse(" ,, , ")).isEmpty();
  }

  @Test
  void manyAreNotAllRead() {
    String many =
        IntStream.range(0, 10_000)
            .mapToObj(i -> i + ".jpg " + i + "w")
            .collect(Collectors.joining(","));
    List<Candidate> read = Srcset.parse(many);

    assertThat(read).hasSizeLessThan(1_000).first().isEqualTo(new Candidate("0.jpg", 0, 1));
  }
}
