/**
 * Saving articles from the window: addresses are found in what a person types, pastes or drops, and
 * the saves under way are shown until each has ended well or been dismissed.
 */
@NullMarked
package org.offprint.ui.adding;

import org.jspecify.annotations.NullMarked;
