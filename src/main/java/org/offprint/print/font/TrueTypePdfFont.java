package org.offprint.print.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.offprint.print.font.ShapedText.Glyph;

/**
 * A TrueType font of which a PDF carries the glyphs that it uses (ISO 32000-1, 9.7.4: a CIDFont of
 * type 2). A code means a glyph together with the characters it stands for: the same glyph may
 * stand for several.
 */
final class TrueTypePdfFont implements PdfFont {
  private static final List<String> TABLES =
      List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep", "gasp");
  private static final int CODE_DIGITS = 4;
  private static final int SYMBOLIC = 4;
  private static final int ITALIC = 64;

  private record Meaning(int glyph, String text, double width) {}

  private final PDDocument document;
  private final Typeface typeface;
  private final byte[] file;
  private final COSDictionary font = new COSDictionary();
  private final Map<Meaning, FontCode> codes = new LinkedHashMap<>();

  TrueTypePdfFont(PDDocument document, Typeface typeface, byte[] file) {
    this.document = document;
    this.typeface = typeface;
    this.file = file;
  }

  @Override
  public FontCode code(Glyph glyph) {
    return codes.computeIfAbsent(new Meaning(glyph.id(), glyph.text(), glyph.width()), this::make);
  }

  private FontCode make(Meaning meaning) {
    String hex = HexFormat.of().toHexDigits(codes.size() + 1L, CODE_DIGITS);
    return new FontCode(font, hex, meaning.width());
  }

  @Override
  public void finish() throws IOException {
    try (TrueTypeFont program = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      LinkedHashSet<Integer> glyphs = new LinkedHashSet<>();
      glyphs.add(0);
      codes.keySet().stream()
          .map(Meaning::glyph)
          .filter(glyph -> glyph != ShapedText.UNSEEN)
          .forEach(glyphs::add);
      TTFSubsetter subsetter = new TTFSubsetter(program, TABLES);
      subsetter.addGlyphIds(glyphs);
      Map<Integer, Integer> places = new HashMap<>();
      subsetter.getGIDMap().forEach((inSubset, inFile) -> places.put(inFile, inSubset));
      ByteArrayOutputStream subset = new ByteArrayOutputStream();
      subsetter.writeToStream(subset);
      write(program, subset.toByteArray(), places);
    }
  }

  private void write(TrueTypeFont program, byte[] subset, Map<Integer, Integer> places)
      throws IOException {
    String name = tag(subset) + "+" + typeface.name();
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, name);
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor(program, name, stream(subset)));
    descendant.setItem(COSName.CID_TO_GID_MAP, stream(glyphs(places)));
    COSArray widths = new COSArray();
    codes.values().forEach(code -> widths.add(new COSFloat((float) code.width())));
    COSArray all = new COSArray();
    all.add(COSInteger.get(1));
    all.add(widths);
    descendant.setItem(COSName.W, all);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    List<String> texts = new ArrayList<>();
    codes.keySet().forEach(meaning -> texts.add(meaning.text()));
    font.setItem(COSName.TO_UNICODE, stream(ToUnicode.map(texts, CODE_DIGITS)));
  }

  private COSDictionary descriptor(TrueTypeFont program, String name, COSStream subset)
      throws IOException {
    double scale = (double) Typeface.EM / program.getUnitsPerEm();
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    float angle = program.getPostScript() == null ? 0 : program.getPostScript().getItalicAngle();
    descriptor.setInt(COSName.FLAGS, SYMBOLIC | (angle == 0 ? 0 : ITALIC));
    descriptor.setFloat(COSName.ITALIC_ANGLE, angle);
    COSArray box = new COSArray();
    box.add(new COSFloat((float) (program.getHeader().getXMin() * scale)));
    box.add(new COSFloat((float) (program.getHeader().getYMin() * scale)));
    box.add(new COSFloat((float) (program.getHeader().getXMax() * scale)));
    box.add(new COSFloat((float) (program.getHeader().getYMax() * scale)));
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setFloat(COSName.ASCENT, (float) typeface.ascent());
    descriptor.setFloat(COSName.DESCENT, (float) -typeface.descent());
    descriptor.setInt(COSName.CAP_HEIGHT, 700);
    descriptor.setInt(COSName.STEM_V, 80);
    descriptor.setItem(COSName.FONT_FILE2, subset);
    return descriptor;
  }

  /** Code by code, where its glyph is in the subset: two bytes each, from code 0. */
  private byte[] glyphs(Map<Integer, Integer> places) {
    byte[] map = new byte[2 * (codes.size() + 1)];
    int at = 2;
    for (Meaning meaning : codes.keySet()) {
      int place = places.getOrDefault(meaning.glyph(), 0);
      map[at++] = (byte) (place >> 8);
      map[at++] = (byte) place;
    }
    return map;
  }

  private COSStream stream(byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    stream.setInt(COSName.LENGTH1, bytes.length);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }

  /** Six letters that tell this subset from another of the same font (ISO 32000-1, 9.6.4). */
  private static String tag(byte[] subset) {
    int hash = Arrays.hashCode(subset) & Integer.MAX_VALUE;
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + hash % 26));
      hash /= 26;
    }
    return tag.toString().toUpperCase(Locale.ROOT);
  }
}
