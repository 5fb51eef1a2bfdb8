/**
 * The reading pane: an article's blocks become styled text.
 *
 * <p>Lines are set by {@code ui.text}, and moved by {@code ui.flow}. It opens no connection:
 * pictures come from the library.
 *
 * <p>Parts of the text can be marked: {@code TextMark} is a range of one passage's text with a
 * {@code MarkStyle}; {@code ReadingPane.setMarks} replaces the marks of one {@code MarkLayer}
 * (highlights, words searched for, words being spoken), which are drawn behind the words in any
 * script, in tables and in code, and hold when type or width change. {@code
 * ReadingPane.passageTexts} gives the texts that the ranges count in, {@code selection} what is
 * selected, {@code reveal} brings a mark into view. A search's words are marked by {@code mark} and
 * walked through by {@code nextMark} and {@code previousMark}.
 */
@NullMarked
package org.offprint.ui.reader;

import org.jspecify.annotations.NullMarked;
