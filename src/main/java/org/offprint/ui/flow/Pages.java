package org.offprint.ui.flow;

/**
 * What is on two pages beside each other.
 *
 * @param first where the first begins, with a line
 * @param second where the first ends and the second begins
 * @param end where the second ends and the next page begins; after the last item for the last
 */
record Pages(FlowPlace first, FlowPlace second, FlowPlace end) {
  /** Whether a place is on either. */
  boolean contain(FlowPlace place) {
    return FlowPlace.ORDER.compare(first, place) <= 0 && FlowPlace.ORDER.compare(place, end) < 0;
  }
}
