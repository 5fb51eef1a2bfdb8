@NullMarked
package org.offprint.extract.html;

import org.jspecify.annotations.NullMarked;
