package org.offprint.store;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.offprint.model.PublishedTime;

/** What lists are sorted by, in a form that SQLite compares as bytes or numbers. */
final class SortKeys {
  /** Enough for the first 25 to 45 letters; what is alike so far is sorted by age. */
  private static final int LENGTH = 48;

  private static final int LETTERS = 64;
  private static final long MILLIS_A_DAY = 86_400_000L;

  /** Days that a long of milliseconds can hold with room to spare. */
  private static final long FARTHEST_DAY = 10_000_000_000L;

  private SortKeys() {}

  /**
   * A text's place in the order of the Unicode Collation Algorithm (root locale): case, quotes and
   * punctuation do not count, numbers in it are compared by value.
   */
  static byte[] of(String text) {
    String head = text.substring(0, Math.min(text.length(), LETTERS));
    byte[] key = Collation.COLLATOR.getCollationKey(head).toByteArray();
    return Arrays.copyOf(key, Math.min(key.length, LENGTH));
  }

  /** The moment, as milliseconds, that a time is sorted as: UTC and midnight where unknown. */
  static @Nullable Long of(@Nullable PublishedTime published) {
    if (published == null) {
      return null;
    }
    LocalTime time = published.time() == null ? LocalTime.MIDNIGHT : published.time();
    ZoneOffset offset = published.offset() == null ? ZoneOffset.UTC : published.offset();
    long day = Math.clamp(published.date().toEpochDay(), -FARTHEST_DAY, FARTHEST_DAY);
    return day * MILLIS_A_DAY + time.toNanoOfDay() / 1_000_000 - offset.getTotalSeconds() * 1000L;
  }

  /** Made when the first article is saved, not when a library is opened. */
  private static final class Collation {
    static final Collator COLLATOR = collator();

    private static Collator collator() {
      RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
      collator.setStrength(Collator.SECONDARY);
      collator.setAlternateHandlingShifted(true);
      collator.setNumericCollation(true);
      return collator.freeze();
    }
  }
}
