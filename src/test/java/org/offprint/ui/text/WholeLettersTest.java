package org.offprint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Strokes of the serif's letters do not overlap: what does is left blank at a scale of 200 %. The
 * files say so themselves (OpenType, "glyf", flag OVERLAP_SIMPLE of a glyph's first point).
 */
class WholeLettersTest {
  private static final int OVERLAP_SIMPLE = 0x40;
  private static final int FIRST_TABLE = 12;
  private static final int TABLE_RECORD = 16;

  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Italic", "Bold", "BoldItalic"})
  void noLetterIsMadeOfPiecesThatOverlap(String style) throws IOException {
    ByteBuffer file = read("/org/offprint/ui/fonts/SourceSerif4-" + style + ".ttf");
    int glyphs = file.getShort(table(file, "maxp") + 4) & 0xFFFF;
    boolean wide = file.getShort(table(file, "head") + 50) != 0;
    int overlapping = 0;
    for (int glyph = 0; glyph < glyphs; glyph++) {
      int start = place(file, glyph, wide);
      if (start < place(file, glyph + 1, wide) && overlaps(file, table(file, "glyf") + start)) {
        overlapping++;
      }
    }
    assertThat(glyphs).isGreaterThan(900);
    assertThat(overlapping).isZero();
  }

  private static ByteBuffer read(String resource) throws IOException {
    try (InputStream in = WholeLettersTest.class.getResourceAsStream(resource)) {
      return ByteBuffer.wrap(Objects.requireNonNull(in).readAllBytes());
    }
  }

  private static int table(ByteBuffer file, String tag) {
    int tables = file.getShort(4);
    for (int number = 0; number < tables; number++) {
      int record = FIRST_TABLE + TABLE_RECORD * number;
      byte[] name = new byte[4];
      file.get(record, name);
      if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
        return file.getInt(record + 8);
      }
    }
    throw new AssertionError("No table " + tag);
  }

  private static int place(ByteBuffer file, int glyph, boolean wide) {
    int places = table(file, "loca");
    return wide
        ? file.getInt(places + 4 * glyph)
        : 2 * (file.getShort(places + 2 * glyph) & 0xFFFF);
  }

  private static boolean overlaps(ByteBuffer file, int glyph) {
    int contours = file.getShort(glyph);
    if (contours <= 0) {
      return false;
    }
    int instructions = glyph + 10 + 2 * contours;
    int flags = instructions + 2 + (file.getShort(instructions) & 0xFFFF);
    return (file.get(flags) & OVERLAP_SIMPLE) != 0;
  }
}
