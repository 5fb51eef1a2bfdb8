/**
 * Scripts and how they are set, whoever sets them: the window on the screen or the printer on
 * paper. Knows none of our packages, and no toolkit.
 */
@NullMarked
package org.offprint.script;

import org.jspecify.annotations.NullMarked;
