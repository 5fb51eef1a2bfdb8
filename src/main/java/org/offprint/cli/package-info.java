/**
 * The command line: thin commands over {@code library}.
 *
 * <p>A command parses its arguments, calls the library once and prints. It knows nothing of the
 * window; what it needs of it is handed in by the root package.
 */
@NullMarked
package org.offprint.cli;

import org.jspecify.annotations.NullMarked;
