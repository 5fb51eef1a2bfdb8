/**
 * Pages that browsers and other programs saved into files, with the pictures that they put beside
 * or into them. It only reads: it fetches nothing and asks the library nothing.
 */
@NullMarked
package org.offprint.library.savedpages;

import org.jspecify.annotations.NullMarked;
