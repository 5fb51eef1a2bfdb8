package org.offprint.ui.i18n;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The order in which someone who reads the window's language looks for names: by the Unicode
 * Collation Algorithm as that language has it, with numbers by their value.
 */
public final class NaturalOrder {
  private NaturalOrder() {}

  /**
   * Things in the order of their names; those of equal names as they were. A key is made once for
   * each, so that thousands take a few milliseconds. May be used on any thread.
   */
  public static <T> List<T> sorted(List<T> things, Function<? super T, String> name) {
    if (things.size() < 2) {
      return List.copyOf(things);
    }
    Collator collator = collator();
    return things.stream()
        .map(thing -> new Keyed<>(collator.getCollationKey(name.apply(thing)), thing))
        .sorted(Comparator.comparing(Keyed::key))
        .map(Keyed::thing)
        .toList();
  }

  private record Keyed<T>(CollationKey key, T thing) {}

  /** A new one each time: it is not safe for several threads. */
  private static Collator collator() {
    Collator collator =
        Collator.getInstance(ULocale.forLocale(Locale.getDefault(Locale.Category.DISPLAY)));
    if (collator instanceof RuleBasedCollator rules) {
      rules.setNumericCollation(true);
    }
    return collator;
  }
}
