package org.offprint.ui.flow;

/**
 * Two pages side by side in the middle of a view.
 *
 * @param width of the text on each, in pixels
 * @param gutter between them, in pixels
 * @param fromRight whether the right page is read first
 */
public record SpreadShape(double width, double gutter, boolean fromRight) {}
