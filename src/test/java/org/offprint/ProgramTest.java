package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as the system starts it: a process of its own, without a display. */
class ProgramTest {
  @TempDir private Path home;

  @Test
  void theWindowSaysInOneSentenceThatThereIsNoDisplay() throws Exception {
    assumeTrue(System.getProperty("os.name").startsWith("Linux"));

    ChildProcess offprint = ChildProcess.run(home);

    assertThat(offprint.status()).isEqualTo(1);
    assertThat(offprint.out()).isEmpty();
    assertThat(offprint.err().lines()).hasSize(1);
    assertThat(offprint.err()).contains("display").contains("command line");
  }

  @Test
  void outputThatCannotBeWrittenIsAFailure() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));

    ChildProcess help = ChildProcess.printingTo(full, home, "--help");

    assertThat(help.status()).isEqualTo(1);
    assertThat(help.err().lines())
        .containsExactly("offprint: Not all of the output could be written.");
  }

  @Test
  void renderDrawsTheWindowWithTheWelcomeArticle() throws Exception {
    Path light = home.resolve("pictures/light.png");
    Path dark = home.resolve("dark.png");

    ChildProcess render = ChildProcess.run(home, "render", "--out", light.toString());
    ChildProcess inDark =
        ChildProcess.run(
            home, "render", "--theme", "dark", "--size", "1500x1000", "--out", dark.toString());

    assertThat(render.err()).isEmpty();
    assertThat(render.status()).isZero();
    assertThat(inDark.err()).isEmpty();
    Image first = new Image(Files.newInputStream(light));
    Image second = new Image(Files.newInputStream(dark));
    assertThat(first.getWidth()).isEqualTo(1200);
    assertThat(first.getHeight()).isEqualTo(800);
    assertThat(second.getWidth()).isEqualTo(1500);
    assertThat(second.getHeight()).isEqualTo(1000);
    assertThat(brightness(first)).isGreaterThan(0.8);
    assertThat(brightness(second)).isLessThan(0.3);
    assertThat(shades(first)).isGreaterThan(50);
    ChildProcess list = ChildProcess.run(home, "list", "--section", "unread");
    assertThat(list.out()).as("drawing an article does not mark it as read").contains("Welcome");
  }

  @Test
  void renderOfAnArticleThatIsNotThereFails() throws Exception {
    ChildProcess render = ChildProcess.run(home, "render", "99", "--out", home + "/a.png");

    assertThat(render.status()).isEqualTo(1);
    assertThat(render.err()).isEqualToIgnoringNewLines("offprint: There is no article 99.");
  }

  private static double brightness(Image image) {
    PixelReader pixels = image.getPixelReader();
    double sum = 0;
    int count = 0;
    for (int x = 0; x < image.getWidth(); x += 7) {
      for (int y = 0; y < image.getHeight(); y += 7) {
        sum += pixels.getColor(x, y).getBrightness();
        count++;
      }
    }
    return sum / count;
  }

  private static int shades(Image image) {
    PixelReader pixels = image.getPixelReader();
    Set<Integer> shades = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        shades.add(pixels.getArgb(x, y));
      }
    }
    return shades.size();
  }
}
