@NullMarked
package org.offprint.extract.rules;

import org.jspecify.annotations.NullMarked;
