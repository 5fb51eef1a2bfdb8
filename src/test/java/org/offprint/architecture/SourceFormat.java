package org.offprint.architecture;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Google Java Format over all our sources. It runs here, on the JDK that compiles them, because the
 * formatter reads sources with the compiler of the JDK it runs on, and Maven's may be too old.
 */
public final class SourceFormat {
  private static final Formatter FORMATTER = new Formatter();

  private SourceFormat() {}

  /** Rewrites every source that is not formatted; run from the project's folder. */
  public static void main(String[] args) throws IOException, FormatterException {
    for (Path source : unformatted(Path.of("src"))) {
      Files.writeString(source, formatted(source));
    }
  }

  static List<Path> unformatted(Path folder) throws IOException, FormatterException {
    List<Path> found = new ArrayList<>();
    List<Path> sources;
    try (Stream<Path> files = Files.walk(folder)) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    for (Path source : sources) {
      if (!Files.readString(source).equals(formatted(source))) {
        found.add(source);
      }
    }
    return found;
  }

  private static String formatted(Path source) throws IOException, FormatterException {
    String text = Files.readString(source);
    String ordered =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(text), JavaFormatterOptions.Style.GOOGLE);
    return FORMATTER.formatSource(ordered);
  }
}
