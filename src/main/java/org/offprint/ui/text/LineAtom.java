package org.offprint.ui.text;

/**
 * What is not divided unless there is no other way.
 *
 * @param width without what is left out at its end
 * @param hyphen whether a line may break after it, with a hyphen
 * @param tight how much nearer the next stands than it would by itself
 */
record LineAtom(
    int piece,
    int from,
    int to,
    double width,
    double tight,
    boolean space,
    boolean forced,
    boolean breaks,
    boolean hyphen) {}
