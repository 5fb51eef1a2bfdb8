@NullMarked
package org.offprint.store;

import org.jspecify.annotations.NullMarked;
