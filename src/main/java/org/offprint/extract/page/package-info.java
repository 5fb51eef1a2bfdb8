/**
 * A page as every stage is given it: gone through once, its addresses resolved.
 *
 * <p>Judges nothing.
 */
@NullMarked
package org.offprint.extract.page;

import org.jspecify.annotations.NullMarked;
