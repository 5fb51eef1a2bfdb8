/** Small controls that several parts of the window share; they know no article and no library. */
@NullMarked
package org.offprint.ui.controls;

import org.jspecify.annotations.NullMarked;
