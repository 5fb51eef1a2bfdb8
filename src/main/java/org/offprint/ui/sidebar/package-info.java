/** The sections of the library at the window's left, with how much each holds. */
@NullMarked
package org.offprint.ui.sidebar;

import org.jspecify.annotations.NullMarked;
