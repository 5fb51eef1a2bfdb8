@NullMarked
package org.offprint.ui.flow;

import org.jspecify.annotations.NullMarked;
