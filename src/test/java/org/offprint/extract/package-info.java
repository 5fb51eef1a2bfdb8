@NullMarked
package org.offprint.extract;

import org.jspecify.annotations.NullMarked;
