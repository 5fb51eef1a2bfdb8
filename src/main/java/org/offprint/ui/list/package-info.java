/**
 * The list of articles, as fast with a million as with ten: ids are held as one list, what a row
 * shows is loaded for the rows in view.
 */
@NullMarked
package org.offprint.ui.list;

import org.jspecify.annotations.NullMarked;
