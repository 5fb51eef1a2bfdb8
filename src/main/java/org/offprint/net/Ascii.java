package org.offprint.net;

import java.util.Locale;

/** Letter case as protocols have it: the same under every locale. */
final class Ascii {
  private Ascii() {}

  static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
