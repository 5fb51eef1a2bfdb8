@NullMarked
package org.offprint.store.fileformat;

import org.jspecify.annotations.NullMarked;
