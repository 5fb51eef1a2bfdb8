package org.offprint.ui.i18n;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with an underscore before the letter that chooses them in a menu, as JavaFX reads them: as
 * in {@code _File}, or {@code 文件(_F)} where no key types the words' letters. Two underscores stand
 * for one.
 */
public final class Mnemonics {
  private static final Pattern MARK = Pattern.compile("\\(_[A-Z]\\)|_(.)");
  private static final Pattern LETTER = Pattern.compile("(?<!_)(?:__)*_([^_])");

  private Mnemonics() {}

  /** The words alone. */
  public static String plain(String marked) {
    return marked.indexOf('_') < 0 ? marked : MARK.matcher(marked).replaceAll("$1");
  }

  /** Whether {@code typed} is the letter that is marked in these words. */
  public static boolean chooses(String typed, String marked) {
    Matcher found = LETTER.matcher(marked);
    return typed.length() == 1 && found.find() && found.group(1).equalsIgnoreCase(typed);
  }

  /** Words that are to be read as they are. */
  static String literal(String words) {
    return words.replace("_", "__");
  }
}
