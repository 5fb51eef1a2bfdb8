package org.offprint.ui.list;

import java.util.concurrent.Future;

/** Shows what a list's model changes; told on the JavaFX thread. */
interface ListModelView {
  /** Another list is shown. */
  void replaced();

  /** The same list, with other rows and for good: keep selection and place. */
  void exchanged();

  /** More of the list is known. */
  void known();

  /** Done, on the JavaFX thread, once what is shown now is painted. */
  Future<?> painted();

  /**
   * Runs {@code change} of the list's rows, with the same articles selected afterwards.
   *
   * @param nextIfGone the row to select if all selected ones are gone; -1 for none
   */
  void keepSelection(Runnable change, int nextIfGone);
}
