@NullMarked
package org.offprint.library;

import org.jspecify.annotations.NullMarked;
