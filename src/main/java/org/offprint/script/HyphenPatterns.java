package org.offprint.script;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the words of one language may be divided, by F. M. Liang's patterns ("Word Hy-phen-a-tion
 * by Com-put-er", Stanford 1983), as TeX reads them. Immutable.
 */
final class HyphenPatterns {
  private static final Pattern COMMENT = Pattern.compile("%.*");
  private static final Pattern GROUP =
      Pattern.compile("\\\\(patterns|hyphenation)\\s*\\{([^}]*)\\}");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Map<String, byte[]> patterns = new HashMap<>();
  private final Map<String, BitSet> exceptions = new HashMap<>();
  private int longest;

  private HyphenPatterns() {}

  /** Reads the text of a file of patterns in the syntax of TeX. */
  static HyphenPatterns read(String tex) {
    HyphenPatterns read = new HyphenPatterns();
    Matcher groups = GROUP.matcher(COMMENT.matcher(tex).replaceAll(""));
    while (groups.find()) {
      boolean exceptions = groups.group(1).equals("hyphenation");
      SPACE
          .splitAsStream(groups.group(2).strip())
          .filter(entry -> !entry.isEmpty())
          .forEach(exceptions ? read::except : read::add);
    }
    return read;
  }

  /** {@code hy3ph}: letters, and between them how much is for (odd) or against a division. */
  private void add(String pattern) {
    StringBuilder letters = new StringBuilder();
    byte[] weights = new byte[pattern.length() + 1];
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        weights[letters.length()] = (byte) (c - '0');
      } else {
        letters.append(c);
      }
    }
    patterns.put(letters.toString(), Arrays.copyOf(weights, letters.length() + 1));
    longest = Math.max(longest, letters.length());
  }

  private void except(String word) {
    BitSet points = new BitSet();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '-') {
        points.set(letters.length());
      } else {
        letters.append(word.charAt(i));
      }
    }
    exceptions.put(letters.toString(), points);
  }

  /**
   * Where a word may be divided.
   *
   * @param word in small letters
   * @return offsets in UTF-16 units
   */
  BitSet points(String word) {
    BitSet known = exceptions.get(word);
    if (known != null) {
      return (BitSet) known.clone();
    }
    String dotted = "." + word + ".";
    byte[] weights = new byte[dotted.length() + 1];
    for (int from = 0; from < dotted.length(); from++) {
      int end = Math.min(dotted.length(), from + longest);
      for (int to = from + 1; to <= end; to++) {
        byte[] found = patterns.get(dotted.substring(from, to));
        for (int i = 0; found != null && i < found.length; i++) {
          weights[from + i] = (byte) Math.max(weights[from + i], found[i]);
        }
      }
    }
    BitSet points = new BitSet();
    for (int at = 1; at < word.length(); at++) {
      if (weights[at + 1] % 2 == 1) {
        points.set(at);
      }
    }
    return points;
  }
}
