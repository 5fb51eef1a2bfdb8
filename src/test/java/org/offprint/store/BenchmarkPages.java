package org.offprint.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes the pages of generated articles into files, for {@code offprint add} to be measured with:
 * the whole way from a file into the library, extraction included.
 *
 * <pre>mvn test-compile exec:exec@bench-pages -Dargs="FOLDER 10000"
 * time target/offprint/bin/offprint --library new.db add FOLDER &gt;/dev/null</pre>
 *
 * <p>Each has 4 kB of text and is packed into 24 kB, as the middle one of published news pages is.
 */
final class BenchmarkPages {
  private static final int FILES_A_FOLDER = 1000;

  private BenchmarkPages() {}

  /** Arguments: a folder, made if it is missing, and how many pages. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    GeneratedArticles generated = new GeneratedArticles(4000, 24_000);
    for (int number = 0; number < Integer.parseInt(args[1]); number++) {
      NewArticle article = generated.article(number);
      Path file = folder.resolve("%04d/%07d.html".formatted(number / FILES_A_FOLDER, number));
      @Nullable Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      String page = new String(article.page().body(), java.nio.charset.StandardCharsets.UTF_8);
      Files.writeString(
          file,
          page.replaceFirst(
              "<head></head><body>",
              "<head><meta charset=utf-8><title>"
                  + article.content().title()
                  + "</title><link rel=canonical href=\""
                  + article.url()
                  + "\"></head><body>"));
    }
  }
}
