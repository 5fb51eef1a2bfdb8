package org.offprint.extract;

import org.jsoup.nodes.Element;

/**
 * An article's body as it was found.
 *
 * @param html sanitised
 * @param words of the running text
 * @param facts of the page it was found on
 * @param selection the blocks it was written from
 */
record Body(Element html, int words, PageFacts facts, Selection selection) {}
