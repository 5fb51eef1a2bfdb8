package org.offprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.offprint.library.Library;
import org.offprint.library.SaveOutcome;

/** The article that a new library holds, so that a first start shows something to read. */
final class Welcome {
  /** Never fetched: the domain is reserved (RFC 2606) and the page comes with the program. */
  private static final String ADDRESS = "https://offprint.example/welcome";

  private Welcome() {}

  /** Saves the welcome article into a library that was just made. */
  static SaveOutcome saveInto(Library library) {
    try (InputStream page = Welcome.class.getResourceAsStream("welcome.html")) {
      return library.savePage(
          ADDRESS, page.readAllBytes(), "text/html; charset=utf-8", progress -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
