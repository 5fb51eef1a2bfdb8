@NullMarked
package org.offprint.ui.task;

import org.jspecify.annotations.NullMarked;
