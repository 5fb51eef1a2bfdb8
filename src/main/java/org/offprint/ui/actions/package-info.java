/**
 * What a person can do, each thing once: with its words, its key and its icon, for menu, toolbar
 * and row alike; and what was done, so that it can be undone.
 *
 * <p>Knows how the library is changed, and no pane: what those who work on an article may ask of
 * the window around it is an interface here.
 */
@NullMarked
package org.offprint.ui.actions;

import org.jspecify.annotations.NullMarked;
