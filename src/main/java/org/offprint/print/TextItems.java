package org.offprint.print;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.offprint.model.TextDirection;
import org.offprint.print.font.ShapedText;
import org.offprint.print.font.Typeface;
import org.offprint.print.font.Typefaces;
import org.offprint.script.WritingSystem;

/**
 * A paragraph cut into items: each of one look, one typeface, one bidirectional level, and without
 * a place to break a line inside it (Unicode Standard Annexes 9 and 14).
 */
final class TextItems {
  /**
   * A stretch of the paragraph.
   *
   * @param level of the bidirectional algorithm: odd runs from right to left
   * @param space whether it is white space, which shows nothing at the end of a line
   * @param breakAfter whether a line may end after it
   * @param feed whether the line has to end after it
   */
  record Item(
      int start,
      int end,
      TextLook look,
      Typeface typeface,
      ShapedText shaped,
      int level,
      boolean space,
      boolean breakAfter,
      boolean feed) {
    double width() {
      return feed ? 0 : shaped.width() * look.size() / 1000;
    }
  }

  private final StyledText styled;
  private final String language;
  private final TextDirection direction;
  private final Typefaces typefaces;
  private final char[] text;
  private final WritingSystem system;

  TextItems(StyledText styled, String language, TextDirection direction, Typefaces typefaces) {
    this.styled = styled;
    this.language = language;
    this.direction = direction;
    this.typefaces = typefaces;
    this.text = styled.text().toCharArray();
    this.system = WritingSystem.most(styled.text(), language);
  }

  /** The items in the text's order. */
  List<Item> cut() {
    if (text.length == 0) {
      return List.of();
    }
    BitSet breaks = boundaries(BreakIterator.getLineInstance(ULocale.forLanguageTag(language)));
    return cut(0, text.length, breaks);
  }

  /** An item cut wherever its characters allow, because no line is wide enough for it. */
  List<Item> cutSmall(Item item) {
    BitSet letters =
        boundaries(BreakIterator.getCharacterInstance(ULocale.forLanguageTag(language)));
    return cut(item.start(), item.end(), letters);
  }

  private List<Item> cut(int from, int to, BitSet breaks) {
    Bidi levels = levels();
    List<Item> items = new ArrayList<>();
    int start = from;
    TextLook look = look(from);
    Typeface typeface = face(from, look, first(look));
    for (int i = from; i < to; ) {
      int next = i + Character.charCount(codePoint(i));
      boolean end = next >= to;
      TextLook lookAfter = end ? look : look(next);
      Typeface faceAfter =
          end
              ? typeface
              : face(next, lookAfter, lookAfter.equals(look) ? typeface : first(lookAfter));
      boolean cut =
          end
              || breaks.get(next)
              || !lookAfter.equals(look)
              || faceAfter != typeface
              || levels.getLevelAt(next) != levels.getLevelAt(i)
              || isSpace(next) != isSpace(i)
              || text[next] == '\n'
              || text[i] == '\n';
      if (cut) {
        items.add(item(start, next, sized(look, start), typeface, levels, breaks.get(next)));
        start = next;
      }
      look = lookAfter;
      typeface = faceAfter;
      i = next;
    }
    return items;
  }

  private Item item(
      int start, int end, TextLook look, Typeface typeface, Bidi levels, boolean breakAfter) {
    int level = levels.getLevelAt(start);
    boolean feed = text[start] == '\n';
    ShapedText shaped = ShapedText.of(typeface, text, start, end, level % 2 == 1);
    return new Item(start, end, look, typeface, shaped, level, isSpace(start), breakAfter, feed);
  }

  /** Letters of some scripts are set larger, to look as large. */
  private TextLook sized(TextLook look, int at) {
    WritingSystem own = WritingSystem.of(codePoint(at), language);
    return look.scaled((own == null ? system : own).scale());
  }

  private Typeface first(TextLook look) {
    return typefaces.of(system, look.letters());
  }

  private Typeface face(int at, TextLook look, Typeface around) {
    return typefaces.of(codePoint(at), language, look.letters(), around);
  }

  private int codePoint(int at) {
    return Character.codePointAt(text, at);
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text[at]);
  }

  private TextLook look(int at) {
    for (StyledText.Stretch stretch : styled.looks()) {
      if (at < stretch.end()) {
        return stretch.look();
      }
    }
    return styled.looks().getLast().look();
  }

  private Bidi levels() {
    int base =
        direction == TextDirection.RIGHT_TO_LEFT
            ? Bidi.DIRECTION_RIGHT_TO_LEFT
            : Bidi.DIRECTION_LEFT_TO_RIGHT;
    return new Bidi(text, 0, null, 0, text.length, base);
  }

  private BitSet boundaries(BreakIterator breaks) {
    breaks.setText(styled.text());
    BitSet offsets = new BitSet(text.length + 1);
    for (int i = breaks.next(); i != BreakIterator.DONE; i = breaks.next()) {
      offsets.set(i);
    }
    return offsets;
  }
}
