package org.offprint.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No key that the window asks for is missing, and none is left that it no longer asks for. */
class MessagesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/offprint/ui");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9_.-]*)\"");
  private static final Pattern ASKED =
      Pattern.compile("Messages\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");

  private final Set<String> keys =
      new TreeSet<>(ResourceBundle.getBundle("org.offprint.ui.messages", Locale.ROOT).keySet());
  private final String sources = sources();

  @Test
  void everyKeyThatIsAskedForIsThere() {
    assertThat(keys).containsAll(matches(ASKED));
  }

  @Test
  void everyKeyIsAskedFor() {
    Set<String> literals = matches(LITERAL);

    // A key made of parts ("section." + name) counts as asked for if its beginning is a literal.
    assertThat(keys)
        .allMatch(
            key ->
                literals.contains(key)
                    || literals.stream()
                        .anyMatch(part -> part.endsWith(".") && key.startsWith(part))
                    || literals.stream().anyMatch(part -> key.startsWith(part + ".")));
  }

  private Set<String> matches(Pattern pattern) {
    return pattern.matcher(sources).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
  }

  private static String sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.startsWith(SOURCES.resolve("reader")))
          .map(MessagesTest::read)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
