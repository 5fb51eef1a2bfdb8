/**
 * Searching in the window: the field over the list, what it proposes and explains, and what is
 * offered where nothing is found. What is found is shown by {@code ui.list}.
 */
@NullMarked
package org.offprint.ui.search;

import org.jspecify.annotations.NullMarked;
