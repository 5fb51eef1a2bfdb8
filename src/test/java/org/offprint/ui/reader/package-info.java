@NullMarked
package org.offprint.ui.reader;

import org.jspecify.annotations.NullMarked;
