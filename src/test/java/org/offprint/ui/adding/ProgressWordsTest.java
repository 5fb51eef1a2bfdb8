package org.offprint.ui.adding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.library.SaveProgress;

class ProgressWordsTest {
  @Test
  void saysBytesOfBytesWhereTheServerSaidHowMany() {
    assertThat(ProgressWords.words(new SaveProgress.Downloading(34_400, 1_250_000)))
        .isEqualTo("Page: 34 kB of 1.3 MB");
    assertThat(ProgressWords.words(new SaveProgress.Downloading(512, -1))).isEqualTo("Page: 512 B");
  }

  @Test
  void saysPicturesOfPictures() {
    assertThat(ProgressWords.words(new SaveProgress.Images(3, 12))).isEqualTo("Pictures: 3 of 12");
  }

  @Test
  void neverGoesBackwards() {
    assertThat(
            new double[] {
              ProgressWords.share(new SaveProgress.Connecting("a")),
              ProgressWords.share(new SaveProgress.Downloading(0, 10)),
              ProgressWords.share(new SaveProgress.Downloading(10, 10)),
              ProgressWords.share(new SaveProgress.Extracting()),
              ProgressWords.share(new SaveProgress.Images(0, 2)),
              ProgressWords.share(new SaveProgress.Images(2, 2)),
              ProgressWords.share(new SaveProgress.Storing())
            })
        .isSorted();
  }
}
