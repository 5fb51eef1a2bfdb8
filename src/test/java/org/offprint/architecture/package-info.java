/** The rules of the house as tests: who may know whom, and how sources look. */
@NullMarked
package org.offprint.architecture;

import org.jspecify.annotations.NullMarked;
