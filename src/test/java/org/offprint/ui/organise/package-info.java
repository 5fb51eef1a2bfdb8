@NullMarked
package org.offprint.ui.organise;

import org.jspecify.annotations.NullMarked;
