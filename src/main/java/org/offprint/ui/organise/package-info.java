/**
 * Putting articles in order: the field for tags, an article's tags and other versions of its story,
 * what can be done with many at once, and the questions before what cannot be taken back. Asks the
 * library for what it shows; whatever changes the library goes through {@code ui.actions}.
 */
@NullMarked
package org.offprint.ui.organise;

import org.jspecify.annotations.NullMarked;
