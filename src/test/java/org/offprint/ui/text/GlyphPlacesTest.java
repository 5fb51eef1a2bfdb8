package org.offprint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.script.WritingSystem;
import org.offprint.testing.JavaFx;

/**
 * Dots, vowels and accents stand where the typeface wants them: as high above and below the line as
 * Java's own text has them, which places every glyph. JavaFX on Linux does not, so that a typeface
 * that composes its letters of several glyphs is misdrawn; Lao, Khmer, Oriya and pointed Hebrew
 * still are.
 */
class GlyphPlacesTest {
  private static final int SIZE = 60;
  private static final int BASE_LINE = 150;
  private static final int HEIGHT = 260;
  private static final int WIDTH = 900;
  private static final double ROUNDING = 0.1;

  @ParameterizedTest
  @CsvSource({
    "ARABIC, Amiri-Regular, النص يعلن خطة تنفيذ فيضان شيء",
    "ARABIC, Amiri-Bold, الثلاثاء عامين وأضاف تشمل بيت",
    "THAI, NotoSansThai-Regular, ที่ผู้นี้ปั้นเล็กน้ำ",
    "DEVANAGARI, NotoSerifDevanagari-Regular, की हैं ट्रें कुंडली सूर्य",
    "EUROPEAN, SourceSerif4-Regular, Tiếng Việt Ångström ёй",
  })
  void marksStandInTheirPlaces(WritingSystem system, String file, String words) throws Exception {
    double[] placed = rowsByJava(file, words);
    double[] drawn = JavaFx.call(() -> rowsByJavaFx(system, file.endsWith("Bold"), words));
    double apart = 0;
    double ink = 0;
    for (int y = 0; y < HEIGHT; y++) {
      ink += placed[y];
      apart += Math.abs(placed[y] - drawn[y]);
    }
    assertThat(apart / ink).isLessThan(ROUNDING);
  }

  private static double[] rowsByJavaFx(WritingSystem system, boolean bold, String words) {
    String family = Fonts.family(system);
    assertThat(family).isNotNull();
    Text text = new Text(0, BASE_LINE, words);
    text.setFont(Font.font(family, bold ? FontWeight.BOLD : FontWeight.NORMAL, SIZE));
    SnapshotParameters white = new SnapshotParameters();
    white.setViewport(new Rectangle2D(0, 0, WIDTH, HEIGHT));
    WritableImage image = new Group(text).snapshot(white, new WritableImage(WIDTH, HEIGHT));
    PixelReader pixels = image.getPixelReader();
    double[] rows = new double[HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        rows[y] += 1 - pixels.getColor(x, y).getBrightness();
      }
    }
    return rows;
  }

  private static double[] rowsByJava(String file, String words) throws Exception {
    try (InputStream in =
        Fonts.class.getResourceAsStream("/org/offprint/ui/fonts/" + file + ".ttf")) {
      java.awt.Font font =
          java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in).deriveFont((float) SIZE);
      BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
      Graphics2D page = image.createGraphics();
      page.setColor(Color.WHITE);
      page.fillRect(0, 0, WIDTH, HEIGHT);
      page.setColor(Color.BLACK);
      page.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      new TextLayout(words, font, page.getFontRenderContext()).draw(page, 0, BASE_LINE);
      page.dispose();
      double[] rows = new double[HEIGHT];
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
          rows[y] += 1 - (image.getRGB(x, y) & 0xff) / 255.0;
        }
      }
      return rows;
    }
  }
}
