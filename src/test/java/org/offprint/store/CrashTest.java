package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link CrashHarness}. */
class CrashTest {
  @TempDir Path folder;

  @Test
  void losesNothingThatWasReportedAsDone() {
    CrashHarness harness = new CrashHarness(folder.resolve("library.db"), System.nanoTime());

    for (int kill = 0; kill < 6; kill++) {
      harness.killOnce();
    }

    assertThat(harness.losses()).isEmpty();
    assertThat(harness.actions()).isGreaterThan(6);
  }
}
