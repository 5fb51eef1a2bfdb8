/**
 * The words everyone shares: an article, its content, its status, its comments, its images; lists,
 * tags, and what a search asks and finds.
 *
 * <p>Immutable values that know the JDK only. Nothing here reads, writes, draws or fetches.
 */
@NullMarked
package org.offprint.model;

import org.jspecify.annotations.NullMarked;
