/**
 * The one seam between the JavaFX thread and background threads; the only user of {@code
 * Platform.runLater}.
 */
@NullMarked
package org.offprint.ui.task;

import org.jspecify.annotations.NullMarked;
