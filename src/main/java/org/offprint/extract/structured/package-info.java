/**
 * What a page says of itself in JSON and in meta elements.
 *
 * <p>Gives what is written there; which of it to believe is decided in {@code extract.metadata}.
 */
@NullMarked
package org.offprint.extract.structured;

import org.jspecify.annotations.NullMarked;
