/** Reading aloud as the window does it. */
@NullMarked
package org.offprint.ui.speech;

import org.jspecify.annotations.NullMarked;
