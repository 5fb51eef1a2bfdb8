package org.offprint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article, without its text.
 *
 * @param number 1, 2, ... within the article
 * @param madeAt when it was fetched, or extracted again
 * @param kind what the extractor took the page for, as it names it
 * @param certainty how sure it was, 0 to 1; null if nobody wrote it down
 * @param current whether it is the one that is shown
 */
public record ArticleVersion(
    int number,
    Instant madeAt,
    String title,
    String kind,
    @Nullable Double certainty,
    boolean current) {}
