/**
 * Which blocks of a page are the article: the classifier, its features and what is set right after
 * it.
 *
 * <p>Only chooses; what was chosen is written in {@code extract.html}.
 */
@NullMarked
package org.offprint.extract.blocks;

import org.jspecify.annotations.NullMarked;
