@NullMarked
package org.offprint;

import org.jspecify.annotations.NullMarked;
