package org.offprint.ui.reader;

/**
 * A heading within an article.
 *
 * @param passage where it stands, for {@link ReadingPane#goTo}
 * @param level 2 to 4
 */
public record OutlineEntry(int passage, int level, String text) {}
