@NullMarked
package org.offprint.extract.metadata;

import org.jspecify.annotations.NullMarked;
