/**
 * The reading pane: an article's blocks become styled text.
 *
 * <p>Also the home of the one component that wraps text of complex scripts rightly, which every
 * wrapped label of the window uses. It opens no connection: pictures come from the library.
 */
@NullMarked
package org.offprint.ui.reader;

import org.jspecify.annotations.NullMarked;
