package org.offprint.print.font;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes which characters the codes of a font stand for, so that text can be found and copied. */
final class ToUnicode {
  /** So many entries may stand in one block (Adobe Technical Note 5014, section 3.2). */
  private static final int BLOCK = 100;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ToUnicode() {}

  /**
   * A character map (ISO 32000-1, 9.10.3).
   *
   * @param texts what the codes 1, 2, 3 ... stand for; empty for nothing
   * @param digits hexadecimal digits of a code: 2 or 4
   */
  static byte[] map(List<String> texts, int digits) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        String code = HEX.toHexDigits(i + 1L, digits);
        entries.add("<" + code + "> <" + HEX.formatHex(texts.get(i).getBytes(UTF_16BE)) + ">\n");
      }
    }
    String highest = "F".repeat(digits);
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            """);
    map.append('<').append("0".repeat(digits)).append("> <").append(highest).append(">\n");
    map.append("endcodespacerange\n");
    for (int from = 0; from < entries.size(); from += BLOCK) {
      List<String> block = entries.subList(from, Math.min(entries.size(), from + BLOCK));
      map.append(block.size()).append(" beginbfchar\n");
      block.forEach(map::append);
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(US_ASCII);
  }
}
