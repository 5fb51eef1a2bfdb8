package org.offprint.library;

import org.jspecify.annotations.Nullable;
import org.offprint.model.Highlight;
import org.offprint.model.TextRange;

/**
 * A highlight in an article that is to be shown.
 *
 * @param place in the article's plain text; null if its words are not there any more
 */
public record PlacedHighlight(Highlight highlight, @Nullable TextRange place) {}
