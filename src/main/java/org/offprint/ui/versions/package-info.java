/**
 * The versions of an article in the window: checking for changes, choosing one, and the difference
 * between two, which is written as a document so that the reading pane can show it in any script.
 */
@NullMarked
package org.offprint.ui.versions;

import org.jspecify.annotations.NullMarked;
