@NullMarked
package org.offprint.ui.adding;

import org.jspecify.annotations.NullMarked;
