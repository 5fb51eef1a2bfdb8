package org.offprint.architecture.bad.model;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.sql.Connection;
import java.time.Instant;
import javafx.application.Platform;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Breaks every rule that is not about packages. */
public final class BreaksTheRest {
  static int counter = 0;

  private BreaksTheRest() {}

  /** Mentions jsoup. */
  public static @Nullable Document page() {
    return null;
  }

  static @Nullable Connection connection() {
    return null;
  }

  static @Nullable BufferedImage picture() {
    return null;
  }

  static BreaksTheRest getInstance() {
    counter++;
    Platform.runLater(() -> System.out.println("later"));
    Thread.ofVirtual().start(() -> {});
    return new BreaksTheRest();
  }

  static ProcessBuilder program() {
    return new ProcessBuilder("echo", Instant.now().toString());
  }

  static InputStream page(URL address) throws IOException {
    return address.openStream();
  }
}
