/**
 * The entrance: chooses between the window and the command line, and wires the services together.
 *
 * <p>The only package that may see all others, and the only one that makes threads and executors.
 * It holds no behaviour of its own.
 */
@NullMarked
package org.offprint;

import org.jspecify.annotations.NullMarked;
