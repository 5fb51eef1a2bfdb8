/**
 * What a person can do, each thing once: with its words, its key and its icon, for menu, toolbar
 * and row alike; and what was done, so that it can be undone.
 */
@NullMarked
package org.offprint.ui.actions;

import org.jspecify.annotations.NullMarked;
