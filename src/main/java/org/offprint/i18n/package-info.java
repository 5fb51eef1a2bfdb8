/**
 * Words, dates and numbers in the person's language.
 *
 * <p>Every sentence that the window shows comes from a bundle of words. It stands at the bottom: it
 * knows none of our packages, and nothing of where its words are shown.
 */
@NullMarked
package org.offprint.i18n;

import org.jspecify.annotations.NullMarked;
