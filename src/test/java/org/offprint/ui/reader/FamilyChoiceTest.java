package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.print.font.WordOutlines;
import org.offprint.script.WritingSystem;
import org.offprint.settings.ReadingStyle;
import org.offprint.testing.JavaFx;

/** The typeface that was chosen is the one that is on the page. */
class FamilyChoiceTest {
  private static final String LATIN =
      "<h2>A heading</h2><p>Words, <strong>strong words</strong> and <em>others</em>.</p>"
          + "<ul><li>An item</li></ul><table><tr><td>A cell</td></tr></table>";

  @ParameterizedTest
  @CsvSource({"Source Sans 3", "Atkinson Hyperlegible"})
  void everyLatinWordIsInTheChosenFamilyAndBackAgain(String family) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(600, 700)) {
            pane.show(Samples.of(LATIN, "en").build());
            assertThat(families(pane)).containsExactly("Source Serif 4");
            choose(pane, ReadingStyle.STANDARD.withFamily("european", family));
            assertThat(families(pane)).containsExactly(family);
            choose(pane, ReadingStyle.STANDARD);
            assertThat(families(pane)).containsExactly("Source Serif 4");
          }
        });
  }

  @Test
  void aFamilyThatIsNotThereLeavesTheProgramsOwn() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(600, 700)) {
            choose(pane, ReadingStyle.STANDARD.withFamily("european", "No Such Family"));
            pane.show(Samples.of(LATIN, "en").build());
            assertThat(families(pane)).containsExactly("Source Serif 4");
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"ur, nastaliq, Noto Naskh Arabic", "ar, arabic, Noto Nastaliq Urdu"})
  @EnabledOnOs(OS.LINUX)
  void arabicLettersAreDrawnInTheChosenStyle(String language, String system, String family)
      throws Exception {
    WritingSystem own = WritingSystem.valueOf(system.toUpperCase(java.util.Locale.ROOT));
    WritingSystem other =
        own == WritingSystem.ARABIC ? WritingSystem.NASTALIQ : WritingSystem.ARABIC;
    String word = "\u0628\u0686\u0647";
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(600, 700)) {
            pane.show(Samples.of("<p>" + word + " " + word + "</p>", language).build());
            assertThat(drawn(pane))
                .contains(outline(word, own))
                .doesNotContain(outline(word, other));
            choose(pane, ReadingStyle.STANDARD.withFamily(system, family));
            assertThat(drawn(pane))
                .contains(outline(word, other))
                .doesNotContain(outline(word, own));
          }
        });
  }

  private static void choose(Pane pane, ReadingStyle style) {
    pane.pane.readerStyleProperty().set(style);
    pane.layout();
  }

  private static String outline(String word, WritingSystem system) {
    return new WordOutlines().of(word, system, new WordOutlines.Style(false, false, true)).path();
  }

  private static Set<String> families(Pane pane) {
    return pane.pane.lookupAll(".words").stream()
        .filter(node -> node instanceof WordsFlow)
        .flatMap(node -> ((WordsFlow) node).getChildren().stream())
        .filter(node -> node instanceof Text text && !text.getText().isBlank())
        .map(node -> ((Text) node).getFont())
        .filter(font -> font.getSize() > 1)
        .map(font -> font.getFamily())
        .collect(Collectors.toSet());
  }

  private static String drawn(Pane pane) {
    List<Node> bodies = List.copyOf(pane.pane.lookupAll(".body"));
    return bodies.stream()
        .filter(node -> node instanceof WordsFlow)
        .flatMap(node -> ((WordsFlow) node).getChildren().stream())
        .filter(node -> node instanceof SVGPath)
        .map(node -> ((SVGPath) node).getContent())
        .collect(Collectors.joining(" "));
  }
}
