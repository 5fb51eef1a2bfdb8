package org.offprint.architecture.bad.model;

import java.awt.image.BufferedImage;
import java.sql.Connection;
import javafx.application.Platform;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Breaks every rule that is not about directions. */
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
}
