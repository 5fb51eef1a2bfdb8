/**
 * A page becomes an article: a pure function of HTML, base address and time of fetch.
 *
 * <p>The stages lie in packages of their own, public to each other only: {@code words}, {@code
 * dates} and {@code page} stand below, {@code structured}, {@code metadata}, {@code comments},
 * {@code blocks}, {@code rules} and {@code html} build on them, {@link ArticleExtractor} calls them
 * in order. {@code reading} goes the way back, from what was stored to a document. Nothing here
 * fetches, stores or draws; jsoup's types stay out of what others may know.
 */
@NullMarked
package org.offprint.extract;

import org.jspecify.annotations.NullMarked;
