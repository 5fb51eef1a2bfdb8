package org.offprint.model;

/**
 * A search kept under a name.
 *
 * @param name unique in its library
 * @param query as {@link SearchQuery#parse} reads it
 */
public record SavedSearch(String name, String query) {}
