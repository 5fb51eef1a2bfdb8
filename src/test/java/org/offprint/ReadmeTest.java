package org.offprint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.cli.OffprintCommand;
import picocli.CommandLine;

/** What the README and the guide for contributors tell people to type can be typed. */
class ReadmeTest {
  private static final Pattern COMMAND =
      Pattern.compile("^offprint ([a-z]+)\\b(.*(?:\n .*)*)", Pattern.MULTILINE);

  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
  private static final Pattern EXECUTION = Pattern.compile("exec:exec@([a-z-]+)");
  private static final Pattern MAIN_CLASS =
      Pattern.compile("org\\.offprint(?:\\.[a-z]+)*\\.[A-Z]\\w+");

  @Test
  void everyCommandIsInTheReadmeWithOptionsThatItHas() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Map<String, List<String>> written = new TreeMap<>();
    for (MatchResult command : COMMAND.matcher(readme).results().toList()) {
      written.put(command.group(1), options(command.group(2)));
    }
    try (Offprint offprint = new Offprint()) {
      Map<String, CommandLine> commands = OffprintCommand.commandLine(offprint).getSubcommands();

      assertThat(written).containsOnlyKeys(commands.keySet());
      written.forEach(
          (name, options) ->
              assertThat(names(requireNonNull(commands.get(name)))).as(name).containsAll(options));
    }
  }

  private static List<String> options(String text) {
    return OPTION.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> names(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .flatMap(option -> Stream.of(option.names()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/site/markdown/contributing.md"})
  void whatMavenIsToRunIsInThePom(String page) throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));

    assertThat(EXECUTION.matcher(Files.readString(Path.of(page))).results())
        .allSatisfy(execution -> assertThat(pom).contains("<id>" + execution.group(1) + "</id>"));
  }

  @Test
  void whatThePomRunsExists() throws IOException {
    assertThat(MAIN_CLASS.matcher(Files.readString(Path.of("pom.xml"))).results())
        .hasSizeGreaterThan(5)
        .allSatisfy(main -> assertThat(Class.forName(main.group())).hasDeclaredMethods("main"));
  }
}
