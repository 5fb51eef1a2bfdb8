/** Helpers that the tests of several packages share. */
@NullMarked
package org.offprint.testing;

import org.jspecify.annotations.NullMarked;
