package org.offprint.ui.controls;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A tag's colour as a dot; a ring for a tag without one. It says nothing that words do not. */
public final class TagDot extends Region {
  /** A tag without a colour. */
  public TagDot() {
    getStyleClass().add("tag-dot");
    setMouseTransparent(true);
    show(null);
  }

  /**
   * Shows another colour.
   *
   * @param colour 0xRRGGBB; null for none
   */
  public void show(@Nullable Integer colour) {
    setStyle(
        colour == null
            ? "-fx-background-color: -color-fg-subtle, -color-bg-default;"
                + " -fx-background-insets: 0, 1.5;"
            : "-fx-background-color: #%06x;".formatted(colour & 0xFFFFFF));
  }
}
