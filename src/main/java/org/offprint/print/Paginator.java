package org.offprint.print;

import java.util.ArrayList;
import java.util.List;

/** Deals strips out to pages. A pure function. */
final class Paginator {
  private static final double TOLERANCE = 0.01;

  private Paginator() {}

  /**
   * A strip on its page.
   *
   * @param top of the strip, from the top of the page's text area, in points
   */
  record Placed(Strip strip, double top) {}

  /**
   * The strips, page by page. A page ends where a break is allowed; where none is allowed on the
   * whole page it ends anyway, so that nothing is lost.
   *
   * @param height of a page's text area, in points
   */
  static List<List<Placed>> pages(List<Strip> strips, double height) {
    List<List<Placed>> pages = new ArrayList<>();
    int from = 0;
    while (from < strips.size()) {
      int to = end(strips, from, height);
      pages.add(place(strips, from, to));
      from = to;
    }
    return pages;
  }

  private static int end(List<Strip> strips, int from, double height) {
    double used = heightOf(strips.get(from).repeated()) + strips.get(from).height();
    int to = from + 1;
    while (to < strips.size()) {
      Strip next = strips.get(to);
      used += next.space() + next.height();
      if (used > height + TOLERANCE) {
        return lastBreak(strips, from, to);
      }
      to++;
    }
    return to;
  }

  private static int lastBreak(List<Strip> strips, int from, int to) {
    for (int at = to; at > from; at--) {
      if (strips.get(at).breakBefore()) {
        return at;
      }
    }
    return to;
  }

  private static double heightOf(List<Strip> strips) {
    return strips.stream().mapToDouble(strip -> strip.space() + strip.height()).sum();
  }

  private static List<Placed> place(List<Strip> strips, int from, int to) {
    List<Placed> page = new ArrayList<>();
    double top = 0;
    for (Strip head : strips.get(from).repeated()) {
      top += head.space();
      page.add(new Placed(head, top));
      top += head.height();
    }
    for (int i = from; i < to; i++) {
      Strip strip = strips.get(i);
      top += i == from ? 0 : strip.space();
      page.add(new Placed(strip, top));
      top += strip.height();
    }
    return page;
  }
}
