package org.offprint.ui.reader;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a link leads, written so that it looks like nothing else: pages are strangers, and an
 * address may be made to be mistaken.
 */
final class LinkAddress {
  private static final Pattern WEB = Pattern.compile("(?is)(https?://)(?:[^/?#]*@)?([^/?#@]*)(.*)");

  private LinkAddress() {}

  /**
   * An address for people to read. No name stands before its host; a label of the host that could
   * be taken for one in plain letters (Unicode Technical Standard 39) is in ASCII; and nothing in
   * it steers the direction of the rest.
   */
  static String shown(String address) {
    Matcher web = WEB.matcher(address);
    return web.matches()
        ? web.group(1) + host(web.group(2)) + visible(web.group(3))
        : visible(address);
  }

  private static String host(String host) {
    return isAscii(host)
        ? host
        : Arrays.stream(host.split("\\.", -1))
            .map(LinkAddress::label)
            .collect(Collectors.joining("."));
  }

  private static String label(String label) {
    if (isAscii(label) || !(isAscii(Spoofs.CHECKER.getSkeleton(label)) || holdsFormat(label))) {
      return label;
    }
    StringBuilder ascii = new StringBuilder();
    IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII)
        .labelToASCII(label, ascii, new IDNA.Info());
    return ascii.toString();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static boolean isFormat(int character) {
    return Character.getType(character) == Character.FORMAT;
  }

  private static boolean holdsFormat(String text) {
    return text.codePoints().anyMatch(LinkAddress::isFormat);
  }

  private static String visible(String text) {
    if (!holdsFormat(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isFormat(c)) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  out.append("%%%02X".formatted(b & 0xff));
                }
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** Made for the first host that is not in ASCII. */
  private static final class Spoofs {
    static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
  }
}
