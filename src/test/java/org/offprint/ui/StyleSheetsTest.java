package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import javafx.scene.control.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.testing.JavaFx;
import org.offprint.ui.reader.MarkStyle;

/** The program's style sheets are well formed, and hold nothing that nobody wears. */
class StyleSheetsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Path SHEETS = Path.of("src/main/resources");
  private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
  private static final Pattern WORN =
      Pattern.compile("getStyleClass\\(\\)\\s*\\.(?:add|addAll|setAll)\\(([^;]*);");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*)\"");

  /** Parts of the text area and of its viewport, which has no style sheet to look them up in. */
  private static final Set<String> TEXT_AREA =
      Set.of("rich-text-area", "vflow", "content", "selection-highlight", "caret");

  static List<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.walk(SHEETS)) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void everySheetParsesWithoutAWarning(Path sheet) throws Exception {
    JavaFx.run(
        () -> {
          List<CssParser.ParseError> errors = CssParser.errorsProperty();
          errors.clear();
          Stylesheet parsed = new CssParser().parse(sheet.toUri().toURL());
          assertThat(errors).as(sheet.toString()).isEmpty();
          assertThat(parsed.getRules()).isNotEmpty();
          errors.clear();
        });
  }

  @Test
  void aBrokenSheetIsNoticed() throws Exception {
    JavaFx.run(
        () -> {
          List<CssParser.ParseError> errors = CssParser.errorsProperty();
          errors.clear();
          new CssParser().parse(".a { -fx-fill: red;\n.b { -fx-fill: blue; }");
          assertThat(errors).isNotEmpty();
          errors.clear();
        });
  }

  @Test
  void everyStyleClassOfASheetIsWorn() throws Exception {
    Set<String> known = new TreeSet<>(TEXT_AREA);
    known.addAll(classesOf(primer()));
    known.addAll(classesOf(modena()));
    known.addAll(made());
    Set<String> dead = new TreeSet<>();
    String sources = sources(SOURCES);
    for (Path sheet : sheets()) {
      for (String name : classesOf(Files.readString(sheet))) {
        if (!known.contains(name) && !sources.contains('"' + name + '"')) {
          dead.add(sheet.getFileName() + " ." + name);
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void everyStyleClassThatIsWornIsStyledOrLookedUp() throws Exception {
    StringBuilder all = new StringBuilder(modena());
    all.append(primer());
    for (Path sheet : sheets()) {
      all.append(Files.readString(sheet));
    }
    Set<String> styled = classesOf(all.toString());
    String sources = sources(SOURCES) + sources(TESTS);
    Set<String> useless = new TreeSet<>();
    Matcher worn = WORN.matcher(sources(SOURCES));
    while (worn.find()) {
      Matcher literal = LITERAL.matcher(worn.group(1));
      while (literal.find()) {
        String name = literal.group(1);
        boolean lookedUp = Pattern.compile("\\." + name + "[\" .>:]").matcher(sources).find();
        if (!styled.contains(name) && !lookedUp) {
          useless.add(name);
        }
      }
    }
    assertThat(useless).isEmpty();
  }

  /** Names that are put together in code. */
  private static Set<String> made() throws IOException {
    Set<String> made = new TreeSet<>();
    Matcher roles =
        Pattern.compile("(?m)^  ([A-Z_0-9]+)\\(")
            .matcher(Files.readString(SOURCES.resolve("org/offprint/ui/reader/Role.java")));
    while (roles.find()) {
      made.add(roles.group(1).toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    for (MarkStyle style : MarkStyle.values()) {
      String name = "mark-" + style.name().toLowerCase(Locale.ROOT);
      made.add(name);
      made.add(name + "-line");
    }
    for (var colour : org.offprint.model.HighlightColour.values()) {
      made.add("highlight-" + colour.name().toLowerCase(Locale.ROOT));
    }
    for (var theme : org.offprint.settings.ThemeChoice.values()) {
      made.add(ThemeSwitch.styleClass(theme));
    }
    return made;
  }

  private static Set<String> classesOf(String sheet) {
    String selectors =
        sheet.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("(?s)\\{[^}]*\\}", " { } ");
    Set<String> classes = new TreeSet<>();
    Matcher names = CLASS.matcher(selectors);
    while (names.find()) {
      classes.add(names.group(1));
    }
    return classes;
  }

  private static String primer() {
    return text(
        Objects.requireNonNull(
            PrimerLight.class.getResource(new PrimerLight().getUserAgentStylesheet())));
  }

  private static String modena() {
    return text(
        Objects.requireNonNull(
            Control.class.getResource("/com/sun/javafx/scene/control/skin/modena/modena.css")));
  }

  private static String text(URL sheet) {
    try (InputStream in = sheet.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sources(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(any -> any.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }
}
