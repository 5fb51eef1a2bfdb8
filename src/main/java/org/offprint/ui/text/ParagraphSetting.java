package org.offprint.ui.text;

/**
 * How the lines of a paragraph are set.
 *
 * @param filled whether to both sides
 * @param content what the first line takes above its base line and the last one below, together, in
 *     pixels; 0 if every line takes what the typefaces on it do
 */
public record ParagraphSetting(boolean filled, double content) {
  /** As labels are. */
  public static final ParagraphSetting NATURAL = new ParagraphSetting(false, 0);
}
