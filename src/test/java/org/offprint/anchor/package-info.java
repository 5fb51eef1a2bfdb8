@NullMarked
package org.offprint.anchor;

import org.jspecify.annotations.NullMarked;
