/**
 * Dialogs about the library as a whole: its backups and the way back to one, and its check. Talks
 * to the library in the background only; who restores asks first.
 */
@NullMarked
package org.offprint.ui.backups;

import org.jspecify.annotations.NullMarked;
