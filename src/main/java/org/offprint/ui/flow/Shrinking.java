package org.offprint.ui.flow;

/** A node of a flow that may be made somewhat smaller, to be on the page where it comes. */
public interface Shrinking {
  /**
   * Makes it lower, if it can still be seen well then; it stays so until it is asked for room anew.
   *
   * @param pixels by how much, at the least
   * @return whether it is lower now
   */
  boolean shrink(double pixels);

  /** May be as high as it likes again. */
  void grow();
}
