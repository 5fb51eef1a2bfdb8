package org.offprint.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {
  @Test
  void everySystemTakesThem() {
    assertThat(FileNames.pdf("Who said: \"A/B\\C\"?")).isEqualTo("Who said A B C.pdf");
    assertThat(FileNames.pdf("../../etc/passwd")).isEqualTo("etc passwd.pdf");
    assertThat(FileNames.pdf(" \u202E .. ")).isEqualTo("article.pdf");
    assertThat(FileNames.pdf("دریا کنارے")).isEqualTo("دریا کنارے.pdf");
    assertThat(FileNames.pdf("😀".repeat(300))).isEqualTo("😀".repeat(80) + ".pdf");
  }
}
