@NullMarked
package org.offprint.ui.actions;

import org.jspecify.annotations.NullMarked;
