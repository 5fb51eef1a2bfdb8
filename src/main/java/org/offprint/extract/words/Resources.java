package org.offprint.extract.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables that the extractor keeps as text among its resources. */
public final class Resources {
  private static final String FOLDER = "/org/offprint/extract/";

  private Resources() {}

  /** The lines of a table, without comments ({@code #}) and empty lines. */
  public static List<String> lines(String name) {
    InputStream found =
        Objects.requireNonNull(Resources.class.getResourceAsStream(FOLDER + name), name);
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
      return in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The program is damaged: " + name, e);
    }
  }
}
