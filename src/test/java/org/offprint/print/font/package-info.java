@NullMarked
package org.offprint.print.font;

import org.jspecify.annotations.NullMarked;
