@NullMarked
package org.offprint.extract.dates;

import org.jspecify.annotations.NullMarked;
