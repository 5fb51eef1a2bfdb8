@NullMarked
package org.offprint.extract.reading;

import org.jspecify.annotations.NullMarked;
