/**
 * A column of nodes that is laid out only where it is looked at, however long it is.
 *
 * <p>Where the reader is, is kept as an item and a distance within it, never as a distance from the
 * top: heights that were guessed wrong above the view move nothing in it. It knows no articles.
 */
@NullMarked
package org.offprint.ui.flow;

import org.jspecify.annotations.NullMarked;
