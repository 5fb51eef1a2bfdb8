/** Tests of the small controls that the window's parts share. */
@NullMarked
package org.offprint.ui.controls;

import org.jspecify.annotations.NullMarked;
