package org.offprint.net;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/**
 * What pages mean by the name of a charset: the labels of the <a
 * href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding Standard</a>, which differ
 * from IANA's where the web does.
 */
final class CharsetLabels {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private CharsetLabels() {}

  /** The charset of a label; null for one that nobody knows. */
  static @Nullable Charset charset(String label) {
    String name = Ascii.lowerCase(label.strip().replaceAll("^[\"']|[\"']$", ""));
    return switch (name) {
      case "utf8", "unicode-1-1-utf-8", "x-unicode20utf8", "utf-8mb4", "utf8mb4" ->
          StandardCharsets.UTF_8;
      case "iso-8859-1",
          "iso8859-1",
          "iso_8859-1",
          "latin1",
          "latin-1",
          "l1",
          "ascii",
          "us-ascii",
          "ansi",
          "cp1252",
          "x-cp1252",
          "x-user-defined",
          "x-ansi" ->
          WINDOWS_1252;
      case "iso-8859-9", "iso8859-9", "latin5" -> known("windows-1254");
      case "iso-8859-11", "tis-620", "windows-874", "dos-874" -> known("x-windows-874");
      case "iso-8859-8-i", "iso-8859-8-e", "logical", "visual" -> known("ISO-8859-8");
      case "gb2312", "gb_2312-80", "x-gbk", "gbk", "chinese", "iso-ir-58" -> known("GB18030");
      case "big5", "big5-hkscs", "x-x-big5", "cn-big5" -> known("Big5-HKSCS");
      case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji" -> known("windows-31j");
      case "euc-kr", "ks_c_5601-1987", "ks_c_5601-1989", "ksc5601", "ksc_5601", "korean" ->
          known("x-windows-949");
      case "unicode", "ucs-2", "utf-16" -> StandardCharsets.UTF_16LE;
      default -> known(name.startsWith("x-cp125") ? name.substring(2) : name);
    };
  }

  private static @Nullable Charset known(String name) {
    try {
      return name.isEmpty() ? null : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
