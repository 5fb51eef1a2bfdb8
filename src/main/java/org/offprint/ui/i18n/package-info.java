/**
 * The window's words, in the person's language; every sentence that the window shows comes from
 * here.
 */
@NullMarked
package org.offprint.ui.i18n;

import org.jspecify.annotations.NullMarked;
