/**
 * Reading an article aloud: the bar that steers it and the mark that follows it. The speaking
 * itself is {@code speech}'s.
 */
@NullMarked
package org.offprint.ui.speech;

import org.jspecify.annotations.NullMarked;
