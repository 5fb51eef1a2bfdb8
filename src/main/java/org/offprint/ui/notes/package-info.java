/**
 * The reader's highlights and notes in the window: marks in the text, the pane that lists them. It
 * changes the library only by steps that can be undone, and draws nothing into the text itself: the
 * reading pane does that.
 */
@NullMarked
package org.offprint.ui.notes;

import org.jspecify.annotations.NullMarked;
