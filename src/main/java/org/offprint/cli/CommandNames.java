package org.offprint.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the command that someone may have meant. */
final class CommandNames {
  /** A name may differ in one letter of so many. */
  private static final int LETTERS_PER_SLIP = 3;

  private CommandNames() {}

  /** The name that is most like {@code typed}, if one is: a few letters off, or the whole of it. */
  static Optional<String> nearest(String typed, Collection<String> names) {
    String word = typed.toLowerCase(Locale.ROOT);
    Optional<String> whole =
        names.stream().filter(name -> word.length() > 1 && name.startsWith(word)).findFirst();
    return whole.isPresent()
        ? whole
        : names.stream()
            .filter(name -> slips(word, name) <= Math.max(1, word.length() / LETTERS_PER_SLIP))
            .min(Comparator.comparingInt(name -> slips(word, name)));
  }

  /** How many letters are to be put in, left out or changed: Levenshtein's distance. */
  private static int slips(String word, String name) {
    int[] row = new int[name.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (word.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[name.length()];
  }
}
