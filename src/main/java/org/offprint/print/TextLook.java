package org.offprint.print;

import org.jspecify.annotations.Nullable;
import org.offprint.model.HighlightColour;
import org.offprint.print.font.Typefaces.Look;

/**
 * How a stretch of text looks.
 *
 * @param size of the type, in points
 * @param grey from 0, black, to 1, white
 * @param rise above the line, in points
 * @param marked whether the page itself marked it
 * @param highlight the colour that the reader marked it with; null for none
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
    @Nullable HighlightColour highlight,
    @Nullable String link) {
  static final double BLACK = 0;
  static final double MUTED = 0.38;

  static TextLook of(double size) {
    return new TextLook(size, Look.PLAIN, BLACK, 0, false, false, false, null, null);
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
    return new TextLook(size, other, grey, rise, underlined, struck, marked, highlight, link);
  }

  TextLook muted() {
    return new TextLook(size, letters, MUTED, rise, underlined, struck, marked, highlight, link);
  }

  TextLook scaled(double factor) {
    return new TextLook(
        size * factor, letters, grey, rise, underlined, struck, marked, highlight, link);
  }

  TextLook raised(double points) {
    return new TextLook(
        size, letters, grey, rise + points, underlined, struck, marked, highlight, link);
  }

  TextLook underline() {
    return new TextLook(size, letters, grey, rise, true, struck, marked, highlight, link);
  }

  TextLook strike() {
    return new TextLook(size, letters, grey, rise, underlined, true, marked, highlight, link);
  }

  TextLook mark() {
    return new TextLook(size, letters, grey, rise, underlined, struck, true, highlight, link);
  }

  TextLook highlighted(HighlightColour colour) {
    return new TextLook(size, letters, grey, rise, underlined, struck, marked, colour, link);
  }

  TextLook linked(String to) {
    return new TextLook(size, letters, grey, rise, underlined, struck, marked, highlight, to);
  }
}
