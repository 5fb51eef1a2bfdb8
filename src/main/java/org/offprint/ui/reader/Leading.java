package org.offprint.ui.reader;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.offprint.ui.text.Fonts;
import org.offprint.ui.text.ShownText;
import org.offprint.ui.text.WritingSystem;

/** Works out how much has to be added between lines, which differs from typeface to typeface. */
final class Leading {
  private static final double TIGHTEST = 0.25;

  private Leading() {}

  /**
   * The space between the lines of a paragraph, over what its typeface brings along.
   *
   * @param size of its letters, in pixels
   */
  static double spacing(Passage.Words words, ShownText shown, ReaderStyle style, double size) {
    WritingSystem system = mostOf(shown);
    String found = system == WritingSystem.EUROPEAN ? style.family() : Fonts.family(system);
    Text line = new Text("Ag");
    line.setFont(Font.font(found == null ? style.family() : found, size));
    double natural = line.getLayoutBounds().getHeight();
    double wanted = size * words.role().leading(style) * more(system);
    return Math.max(Math.rint(wanted - natural), -Math.floor(natural * TIGHTEST));
  }

  /** Scripts with marks above and below the line need more room between lines than Latin does. */
  private static double more(WritingSystem system) {
    return switch (system) {
      case NASTALIQ -> 1.55;
      case ARABIC -> 1.2;
      case KHMER -> 1.25;
      case THAI, LAO -> 1.12;
      case DEVANAGARI, BENGALI, TELUGU -> 1.1;
      case CHINESE_SIMPLIFIED, CHINESE_TRADITIONAL, JAPANESE, KOREAN -> 1.1;
      case EUROPEAN, HEBREW, EMOJI, OTHER -> 1;
    };
  }

  /** The writing system that most of the text is in. */
  private static WritingSystem mostOf(ShownText shown) {
    Map<WritingSystem, Integer> letters = new EnumMap<>(WritingSystem.class);
    WritingSystem most = WritingSystem.EUROPEAN;
    for (ShownText.Piece piece : shown.pieces()) {
      letters.merge(piece.system(), piece.text().length(), Integer::sum);
      if (letters.getOrDefault(piece.system(), 0) > letters.getOrDefault(most, 0)) {
        most = piece.system();
      }
    }
    return most;
  }
}
