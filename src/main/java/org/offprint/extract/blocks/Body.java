package org.offprint.extract.blocks;

import org.jsoup.nodes.Element;

/**
 * An article's body as it was found.
 *
 * @param html sanitised
 * @param words of the running text
 * @param facts of the page it was found on
 * @param selection the blocks it was written from
 */
public record Body(Element html, int words, PageFacts facts, Selection selection) {}
