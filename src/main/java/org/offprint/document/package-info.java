/**
 * What the reading pane shows: an article's body as blocks and inline pieces.
 *
 * <p>A sealed tree of values, so that every way of showing it is one exhaustive switch. It knows
 * neither HTML nor JavaFX; only the JDK and {@code model}.
 */
@NullMarked
package org.offprint.document;

import org.jspecify.annotations.NullMarked;
