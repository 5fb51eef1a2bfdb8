package org.offprint.ui.paper;

import org.offprint.print.Paper;

/**
 * How a person wants an article on paper.
 *
 * @param comments whether the readers' comments come along
 * @param notes whether the person's own highlights and notes do
 */
public record PaperChoice(Paper paper, boolean comments, boolean notes) {}
