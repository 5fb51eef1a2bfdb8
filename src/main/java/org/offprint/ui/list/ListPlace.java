package org.offprint.ui.list;

/**
 * A list to come back to, exactly as it is.
 *
 * @param ids the articles that have a row
 * @param name of the list, as far as the library names it
 * @param kept rows that it no longer holds
 * @param firstHere false if nothing of it was read yet
 */
record ListPlace(
    ListSource source,
    ArticleIds ids,
    StoryRows stories,
    String name,
    KeptRows kept,
    boolean firstHere) {}
