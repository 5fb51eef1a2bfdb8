/**
 * What other programs say in the files that they export: addresses, and what their reader did with
 * each. It only reads: it saves nothing, fetches nothing, and asks the library nothing.
 */
@NullMarked
package org.offprint.library.exports;

import org.jspecify.annotations.NullMarked;
