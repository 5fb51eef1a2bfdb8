package org.offprint.ui.reader;

/**
 * What is looked for in an article.
 *
 * @param text any part of a text; case, accents and widths fold as in the library's search
 * @param wholeWords whether only whole words count
 * @param matchCase whether capitals are told from small letters
 */
record FindQuery(String text, boolean wholeWords, boolean matchCase) {}
