/**
 * Writes the chosen blocks as clean HTML and as plain text.
 *
 * <p>The only place that decides which elements and attributes an article may hold.
 */
@NullMarked
package org.offprint.extract.html;

import org.jspecify.annotations.NullMarked;
