/**
 * What strings say, whatever they stand in: names of classes, words of a language, tables of them.
 *
 * <p>Knows nothing of pages. The tables lie among the resources as text.
 */
@NullMarked
package org.offprint.extract.words;

import org.jspecify.annotations.NullMarked;
