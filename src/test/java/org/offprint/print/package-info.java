/** Articles on paper, looked at page by page. */
@NullMarked
package org.offprint.print;

import org.jspecify.annotations.NullMarked;
