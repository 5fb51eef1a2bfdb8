package org.offprint.print;

import org.jspecify.annotations.Nullable;
import org.offprint.print.font.Typefaces.Look;

/**
 * How a stretch of text looks.
 *
 * @param size of the type, in points
 * @param grey from 0, black, to 1, white
 * @param rise above the line, in points
 * @param link where it leads: an address, or {@code #} and a name within the document; null for
 *     nowhere
 */
record TextLook(
    double size,
    Look letters,
    double grey,
    double rise,
    boolean underlined,
    boolean struck,
    boolean marked,
    @Nullable String link) {
  static final double BLACK = 0;
  static final double MUTED = 0.38;

  static TextLook of(double size) {
    return new TextLook(size, Look.PLAIN, BLACK, 0, false, false, false, null);
  }

  TextLook bold() {
    return with(new Look(true, letters.italic(), letters.monospaced()));
  }

  TextLook italic() {
    return with(new Look(letters.bold(), true, letters.monospaced()));
  }

  TextLook monospaced() {
    return with(new Look(letters.bold(), letters.italic(), true)).scaled(0.9);
  }

  private TextLook with(Look other) {
    return new TextLook(size, other, grey, rise, underlined, struck, marked, link);
  }

  TextLook muted() {
    return new TextLook(size, letters, MUTED, rise, underlined, struck, marked, link);
  }

  TextLook scaled(double factor) {
    return new TextLook(size * factor, letters, grey, rise, underlined, struck, marked, link);
  }

  TextLook raised(double points) {
    return new TextLook(size, letters, grey, rise + points, underlined, struck, marked, link);
  }

  TextLook underline() {
    return new TextLook(size, letters, grey, rise, true, struck, marked, link);
  }

  TextLook strike() {
    return new TextLook(size, letters, grey, rise, underlined, true, marked, link);
  }

  TextLook mark() {
    return new TextLook(size, letters, grey, rise, underlined, struck, true, link);
  }

  TextLook linked(String to) {
    return new TextLook(size, letters, grey, rise, underlined, struck, marked, to);
  }
}
