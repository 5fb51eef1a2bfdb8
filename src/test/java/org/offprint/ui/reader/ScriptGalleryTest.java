package org.offprint.ui.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.settings.ReadingStyle;
import org.offprint.testing.JavaFx;

/** Draws short articles in many scripts into {@code target/screenshots}, to be looked at. */
class ScriptGalleryTest {
  private static final Path TEXTS = Path.of("src/test/resources/org/offprint/ui/reader/scripts");

  static List<String> scripts() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - ".html".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arabic",
        "urdu",
        "hebrew",
        "hindi",
        "thai",
        "scripts/persian",
        "scripts/arabic-vocalised",
        "scripts/bengali",
        "scripts/korean",
        "scripts/khmer",
        "scripts/burmese"
      })
  void fillsLinesToBothSides(String name) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(760, 900)) {
            pane.pane.readerStyleProperty().set(ReadingStyle.STANDARD.withJustified(true));
            pane.show(Samples.read(name));
            pane.screenshot("filled-" + name.substring(name.indexOf('/') + 1));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void drawsEveryScriptOnAPhonesWidthAndOnAPages(String name) throws Exception {
    JavaFx.run(
        () -> {
          for (int width : new int[] {360, 900}) {
            try (Pane pane = Pane.open(width, width == 360 ? 1200 : 820)) {
              pane.show(Samples.read("scripts/" + name));
              pane.screenshot("script-" + name + "-" + width);
            }
          }
        });
  }
}
