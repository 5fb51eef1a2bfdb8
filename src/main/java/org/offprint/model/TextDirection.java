package org.offprint.model;

/** The base direction of a text's paragraphs. */
public enum TextDirection {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  private final String html;

  TextDirection(String html) {
    this.html = html;
  }

  /** The value of HTML's {@code dir} attribute: {@code ltr} or {@code rtl}. */
  public String html() {
    return html;
  }
}
