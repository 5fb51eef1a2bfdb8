/**
 * What changed between two versions of an article, as a person would tell it.
 *
 * <p>Pure functions over paragraphs; knows only the JDK, {@code model} and {@code document}.
 * Nothing is left out: from a comparison either version can be put together again.
 */
@NullMarked
package org.offprint.compare;

import org.jspecify.annotations.NullMarked;
