@NullMarked
package org.offprint.document;

import org.jspecify.annotations.NullMarked;
