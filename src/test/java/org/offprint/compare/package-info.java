@NullMarked
package org.offprint.compare;

import org.jspecify.annotations.NullMarked;
