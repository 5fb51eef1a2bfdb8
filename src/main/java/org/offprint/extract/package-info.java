/**
 * A page becomes an article: a pure function of HTML, base address and time of fetch.
 *
 * <p>Each stage is a class of its own that can be read in one sitting. Nothing here fetches, stores
 * or draws; jsoup's types stay out of the public signatures.
 */
@NullMarked
package org.offprint.extract;

import org.jspecify.annotations.NullMarked;
