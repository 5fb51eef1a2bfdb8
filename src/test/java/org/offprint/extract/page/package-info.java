@NullMarked
package org.offprint.extract.page;

import org.jspecify.annotations.NullMarked;
