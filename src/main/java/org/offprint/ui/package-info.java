/**
 * The window: sections, list, toolbar, dialogs.
 *
 * <p>Views are built in code, one small class a pane, with what they need by constructor. The
 * JavaFX thread owns everything observable here and never blocks: what takes time goes through
 * {@code ui.task}. It reaches articles only through {@code library}.
 */
@NullMarked
package org.offprint.ui;

import org.jspecify.annotations.NullMarked;
