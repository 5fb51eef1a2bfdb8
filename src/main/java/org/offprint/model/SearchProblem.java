package org.offprint.model;

/**
 * Something in a query that could not be understood.
 *
 * @param range where in the query
 * @param sentence what is wrong and, where possible, what would be right
 */
public record SearchProblem(TextRange range, String sentence) {}
