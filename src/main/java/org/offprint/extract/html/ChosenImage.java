package org.offprint.extract.html;

/**
 * A picture of the page, as the article keeps it.
 *
 * @param address absolute http(s) address
 * @param description the alternative text; may be empty
 * @param width in CSS pixels as the page says; 0 if it does not
 * @param height in CSS pixels as the page says; 0 if it does not
 */
record ChosenImage(String address, String description, int width, int height) {
  private static final int ICON = 64;

  /** Whether it is small enough to stand in a line of text (an emoji, a formula, an icon). */
  boolean small() {
    return (width > 0 && width <= ICON && height <= ICON) || (height > 0 && height <= ICON / 2);
  }
}
