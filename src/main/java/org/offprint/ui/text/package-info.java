/**
 * Text on screen, in any script: where lines may break, which font has the letters, and the one
 * label that wraps.
 *
 * <p>JavaFX on Linux draws wrapped text of complex scripts wrongly as soon as a line break falls
 * inside one of its runs. Everything here serves one rule: no run is ever split by the layout. All
 * text of the window that may take more than one line is shown through this package. It knows no
 * articles and no documents.
 */
@NullMarked
package org.offprint.ui.text;

import org.jspecify.annotations.NullMarked;
