package org.offprint.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables that this package keeps as text beside its classes. */
final class Resources {
  private Resources() {}

  /** The lines of a table, without comments ({@code #}) and empty lines. */
  static List<String> lines(String name) {
    InputStream found = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name);
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
      return in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The program is damaged: " + name, e);
    }
  }
}
