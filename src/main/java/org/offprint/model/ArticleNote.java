package org.offprint.model;

import java.time.Instant;

/**
 * What the reader says of an article as a whole.
 *
 * @param text empty says that there is none
 */
public record ArticleNote(ArticleId article, String text, Instant changedAt) {}
