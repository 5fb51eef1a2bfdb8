/** Asks where an article's pages are to go: to a PDF, to a printer. The pages are print's. */
@NullMarked
package org.offprint.ui.paper;

import org.jspecify.annotations.NullMarked;
