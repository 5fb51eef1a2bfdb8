package org.offprint.library;

/**
 * A way to go on with a query.
 *
 * @param start where what it replaces begins, in UTF-16 units of the query
 * @param end where what it replaces ends; the caret
 * @param insertion what to put there
 * @param label what to call it in a list
 */
public record SearchCompletion(int start, int end, String insertion, String label) {}
