@NullMarked
package org.offprint.ui.search;

import org.jspecify.annotations.NullMarked;
