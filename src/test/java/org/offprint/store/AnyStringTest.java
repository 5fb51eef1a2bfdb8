package org.offprint.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

/** The round trip of strings that no list has. */
class AnyStringTest {
  private @Nullable Path folder;
  private @Nullable ArticleDatabase database;
  private int number;

  @BeforeProperty
  void open() throws IOException {
    folder = Files.createTempDirectory("offprint-strings");
    database = ArticleDatabase.open(folder.resolve("library.db"));
  }

  @AfterProperty
  void close() throws IOException {
    Objects.requireNonNull(database).close();
    try (Stream<Path> all = Files.walk(Objects.requireNonNull(folder))) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }

  @Property(tries = 150)
  void comesBack(@ForAll("strings") String string) {
    HostileStringsTest.assertRoundTrip(Objects.requireNonNull(database), string, number++);
  }

  @Provide
  Arbitrary<String> strings() {
    return Arbitraries.strings().all().withChars('\0', '\uD800', '\uDFFF', '\'').ofMaxLength(400);
  }
}
