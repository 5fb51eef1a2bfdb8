package org.offprint.ui.organise;

import java.util.Locale;
import org.offprint.ui.i18n.Messages;

/**
 * The colours to choose from for a tag. Each has a contrast of 3:1 or more, as WCAG 2.2 asks of
 * graphics (1.4.11), to the backgrounds of the light and the dark theme alike.
 */
public enum TagPalette {
  RED(0xE5484D),
  ORANGE(0xD4660A),
  AMBER(0xA87B00),
  GREEN(0x2F9147),
  TEAL(0x0D8A80),
  BLUE(0x3B82F6),
  PURPLE(0x8B5CF6),
  PINK(0xD6409F),
  BROWN(0xA0714F);

  private final int colour;

  TagPalette(int colour) {
    this.colour = colour;
  }

  /** 0xRRGGBB. */
  public int colour() {
    return colour;
  }

  /** Its name, since not everyone sees it. */
  public String words() {
    return Messages.text("colour." + name().toLowerCase(Locale.ROOT));
  }
}
