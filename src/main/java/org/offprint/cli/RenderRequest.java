package org.offprint.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;

/**
 * A picture of the window to be drawn.
 *
 * @param library the library file
 * @param article the article to open; null for the last saved
 * @param out where the PNG goes
 * @param width of the window in pixels
 * @param height of the window in pixels
 */
public record RenderRequest(
    Path library, @Nullable ArticleId article, Path out, Theme theme, int width, int height) {
  /** The window's colours. */
  public enum Theme {
    LIGHT,
    DARK
  }
}
