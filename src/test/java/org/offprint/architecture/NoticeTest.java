package org.offprint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the distribution brings along of others' works is named in its notice. */
class NoticeTest {
  private static final Path FONTS = Path.of("src/main/resources/org/offprint/ui/fonts");
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>.*?<artifactId>(.*?)</artifactId>(.*?)</dependency>", Pattern.DOTALL);

  private final String notice;

  NoticeTest() throws IOException {
    notice = Files.readString(Path.of("src/main/assembly/NOTICE.txt"));
  }

  @Test
  void everyLibraryIsNamed() throws IOException {
    List<String> libraries =
        DEPENDENCY
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .filter(dependency -> !dependency.group(2).contains("<scope>test</scope>"))
            .map(dependency -> dependency.group(1))
            .toList();

    assertThat(libraries)
        .hasSizeGreaterThan(10)
        .allSatisfy(name -> assertThat(words()).contains(name));
  }

  @Test
  void everyTypefaceIsNamedAndHasItsLicence() throws IOException {
    List<String> families;
    try (Stream<Path> files = Files.list(FONTS)) {
      families =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".ttf"))
              .map(name -> name.substring(0, name.indexOf('-')))
              .distinct()
              .toList();
    }

    assertThat(families)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            family -> {
              assertThat(words()).contains(family);
              assertThat(FONTS.resolve("OFL-" + family + ".txt")).exists();
            });
  }

  private List<String> words() {
    return List.of(notice.split("[\\s,();]+", -1));
  }
}
