/** An article on its way to paper. */
@NullMarked
package org.offprint.ui.paper;

import org.jspecify.annotations.NullMarked;
