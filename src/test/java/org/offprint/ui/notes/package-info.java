@NullMarked
package org.offprint.ui.notes;

import org.jspecify.annotations.NullMarked;
