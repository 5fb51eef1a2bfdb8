/** Tests of what is read from other programs' exports. */
@NullMarked
package org.offprint.library.exports;

import org.jspecify.annotations.NullMarked;
