@NullMarked
package org.offprint.ui.list;

import org.jspecify.annotations.NullMarked;
