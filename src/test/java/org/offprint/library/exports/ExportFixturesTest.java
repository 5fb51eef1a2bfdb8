package org.offprint.library.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read of each program's export: a folder with the files as that program writes them, and
 * what is to come of them, one address a line. Read as files, and as the zip that many services
 * hand out.
 */
class ExportFixturesTest {
  @TempDir Path folder;

  static List<Path> fixtures() throws IOException, URISyntaxException {
    Path all = Path.of(ExportFixturesTest.class.getResource("omnivore").toURI()).getParent();
    try (Stream<Path> folders = Files.list(all)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void filesAndFolders(Path fixture) throws IOException {
    Path source = fixture.resolve("source");
    List<Path> given = ImportFiles.isExport(source) ? List.of(source) : files(source);
    check(fixture, ImportFiles.in(given), source);
  }

  static List<Path> zipped() throws IOException, URISyntaxException {
    // Of texts in a zip one is as likely to say who made it as to be a list.
    return fixtures().stream().filter(fixture -> !fixture.endsWith("urls")).toList();
  }

  @ParameterizedTest
  @MethodSource("zipped")
  void zips(Path fixture) throws IOException {
    Path source = fixture.resolve("source");
    Path zip = folder.resolve("export.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Path file : files(source)) {
        out.putNextEntry(
            new ZipEntry("export/" + source.relativize(file).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(file));
      }
    }
    check(fixture, ImportFiles.in(List.of(zip)), zip);
  }

  private static List<Path> files(Path source) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void check(Path fixture, ImportFiles read, Path export) throws IOException {
    StringBuilder lines = new StringBuilder();
    CopyReader copies = new CopyReader();
    for (MarkedAddress marked : read.links().marked()) {
      ExportedCopy copy = marked.copy();
      lines.append(new MarkedAddress(marked.address(), marked.marks()).line()).append('\n');
      if (copy != null) {
        assertThat(copy.export().startsWith(export)).isTrue();
        assertThat(MarkedAddress.ofLine(marked.line())).isEqualTo(marked);
        String page = copies.read(copy).map(bytes -> new String(bytes, UTF_8)).orElse("nothing");
        page.lines().forEach(line -> lines.append("    ").append(line.strip()).append('\n'));
      }
    }
    lines.append(
        "without address: %d, feeds: %d, pages: %d%n"
            .formatted(read.links().withoutAddress(), read.links().feeds(), read.pages().size()));
    Path expected = fixture.resolve("expected.txt");
    String actual = lines.toString();
    if (Boolean.getBoolean("offprint.write-expected")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}
