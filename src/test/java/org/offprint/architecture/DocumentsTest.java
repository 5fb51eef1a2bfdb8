package org.offprint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written about the code is true of it, as far as a test can tell. */
class DocumentsTest {
  private static final Path PAGES = Path.of("src/site/markdown");
  private static final Path DECISIONS = PAGES.resolve("decisions");

  /** A class, perhaps with one of its methods. */
  private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)[.`]");

  private static final Pattern PACKAGE_ROW =
      Pattern.compile("^\\| `([a-z0-9]+)` \\|(.*)\\|$", Pattern.MULTILINE);

  private static final Pattern NAME = Pattern.compile("`([a-z0-9]+)`");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/site/markdown/architecture.md"})
  void everyClassThatIsNamedExists(Path page) throws IOException {
    Set<String> classes;
    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      classes =
          sources
              .map(source -> source.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .collect(Collectors.toSet());
    }

    List<String> named = groups(CLASS, Files.readString(page));

    assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(classes).contains(name));
  }

  @Test
  void theTableOfPackagesIsWhatTheRulesSay() throws IOException {
    Map<String, Set<String>> table = new TreeMap<>();
    for (MatchResult row :
        PACKAGE_ROW
            .matcher(Files.readString(PAGES.resolve("architecture.md")))
            .results()
            .toList()) {
      table.put(row.group(1), Set.copyOf(groups(NAME, row.group(2))));
    }
    Map<String, Set<String>> rules = new TreeMap<>();
    PackageRules.MAY_KNOW.forEach((name, known) -> rules.put(name, Set.copyOf(known)));

    assertThat(table).isEqualTo(rules);
  }

  static List<Path> decisions() throws IOException {
    try (Stream<Path> files = Files.list(DECISIONS)) {
      return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void everyDecisionHasItsFormAndItsLineInTheIndex(Path record) throws IOException {
    String name = record.getFileName().toString();
    assertThat(name).matches("\\d{4}-[a-z0-9-]+\\.md");
    List<String> lines = Files.readAllLines(record);
    String title = lines.getFirst();
    assertThat(title).startsWith("# " + Integer.parseInt(name.substring(0, 4)) + ". ");
    List<String> sections = new ArrayList<>(lines);
    sections.retainAll(List.of("## Context", "## Decision", "## Consequences"));
    assertThat(sections).containsExactly("## Context", "## Decision", "## Consequences");

    assertThat(index()).contains("\n- [" + title.substring(2) + "](" + name + ")");
  }

  @Test
  void theIndexNamesNoDecisionThatIsNone() throws IOException {
    List<String> files = groups(Pattern.compile("\\]\\((.*?)\\)"), index());

    assertThat(files).hasSameSizeAs(decisions()).doesNotHaveDuplicates().isSorted();
  }

  private static String index() throws IOException {
    return Files.readString(DECISIONS.resolve("README.md"));
  }

  private static List<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
