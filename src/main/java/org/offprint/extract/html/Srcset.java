package org.offprint.extract.html;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code srcset} attributes (HTML standard, "Parsing a srcset attribute"). */
final class Srcset {
  private static final int MOST = 50;

  /**
   * One picture of a set.
   *
   * @param address as written
   * @param width in pixels; 0 if not given
   * @param density in image pixels per CSS pixel; 1 if not given
   */
  record Candidate(String address, int width, double density) {}

  private Srcset() {}

  /** The candidates in the order written; the malformed ones are left out. */
  static List<Candidate> parse(String srcset) {
    List<Candidate> candidates = new ArrayList<>();
    int i = 0;
    int n = srcset.length();
    while (i < n && candidates.size() < MOST) {
      while (i < n && (isSpace(srcset.charAt(i)) || srcset.charAt(i) == ',')) {
        i++;
      }
      int start = i;
      while (i < n && !isSpace(srcset.charAt(i))) {
        i++;
      }
      String address = srcset.substring(start, i);
      int end = i;
      if (address.endsWith(",")) {
        address = withoutTrailingCommas(address);
      } else {
        end = descriptorsEnd(srcset, i);
      }
      if (!address.isEmpty()) {
        candidates.add(candidate(address, srcset.substring(i, end).strip()));
      }
      i = end;
    }
    return candidates;
  }

  private static int descriptorsEnd(String srcset, int from) {
    int depth = 0;
    for (int i = from; i < srcset.length(); i++) {
      char c = srcset.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ',' && depth <= 0) {
        return i;
      }
    }
    return srcset.length();
  }

  private static Candidate candidate(String address, String descriptors) {
    int width = 0;
    double density = 1;
    for (String d : descriptors.split("\\s+", 8)) {
      if (d.endsWith("w")) {
        width = (int) number(d, 0);
      } else if (d.endsWith("x")) {
        density = number(d, 1);
      }
    }
    return new Candidate(address, width, density);
  }

  private static double number(String descriptor, double otherwise) {
    try {
      double value = Double.parseDouble(descriptor.substring(0, descriptor.length() - 1));
      return value > 0 && value < 100_000 ? value : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static String withoutTrailingCommas(String address) {
    int end = address.length();
    while (end > 0 && address.charAt(end - 1) == ',') {
      end--;
    }
    return address.substring(0, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
