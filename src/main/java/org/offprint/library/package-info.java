/**
 * Everything the program can do without a screen; used by the window and the command line alike.
 *
 * <p>It joins {@code net}, {@code extract} and {@code store}, whose types do not pass through it to
 * the callers. It makes no threads of its own, prints nothing and draws nothing.
 */
@NullMarked
package org.offprint.library;

import org.jspecify.annotations.NullMarked;
