package org.offprint.ui.reader;

import java.util.List;

/** Tells columns of figures, which are read from their right ends, from columns of words. */
final class Figures {
  private static final int FEWEST = 2;

  /** What stands beside digits, or in their place where there is nothing to tell. */
  private static final String SIGNS =
      ".,:'\u2019 \u00A0\u202F+-\u2212\u2013\u2014%\u2030\u00B0()~<>\u2248\u00B1*/";

  private Figures() {}

  /**
   * Whether all cells are figures, or empty.
   *
   * @param cells without the heading
   */
  static boolean are(List<String> cells) {
    return cells.stream().allMatch(Figures::isFigureOrNone)
        && cells.stream().filter(Figures::hasDigit).count() >= FEWEST;
  }

  private static boolean isFigureOrNone(String cell) {
    return cell.codePoints()
        .allMatch(
            c ->
                Character.isDigit(c)
                    || SIGNS.indexOf(c) >= 0
                    || Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  private static boolean hasDigit(String cell) {
    return cell.codePoints().anyMatch(Character::isDigit);
  }
}
