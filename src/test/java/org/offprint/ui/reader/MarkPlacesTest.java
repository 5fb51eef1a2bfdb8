package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.testing.JavaFx;

/**
 * Marks lie where their words are, in every script and in mixed lines, at many widths: each word of
 * a paragraph and a part of each is marked in turn, and what is drawn has to lie in the column, be
 * wide enough to be seen and, for a whole word, have the word's ink in it.
 */
class MarkPlacesTest {
  record Sample(String language, String text) {
    @Override
    public String toString() {
      return language;
    }
  }

  static Stream<Sample> samples() {
    return Stream.of(
        new Sample(
            "ur",
            "وزیر اعظم نے منگل کے روز کہا کہ حکومت مہنگائی پر قابو پانے کے لیے ہر ممکن اقدام کرے"
                + " گی، جب کہ حزبِ اختلاف نے ان کے بیان کو ”مایوس کن“ قرار دیا۔"),
        new Sample(
            "ar",
            "وصل وزير الخارجية إلى العاصمة صباح الثلاثاء، وأجرى محادثات استمرت أكثر من ساعتين"
                + " (وهي الثالثة هذا العام)؛ وقال إن هاتف iPhone 15 Pro بسعر 1,199 دولارا."),
        new Sample(
            "he",
            "ראש הממשלה אמר ביום שלישי כי המשא ומתן יימשך, אף שהאופוזיציה – שדרשה בחירות –"
                + " טענה כי \"אין על מה לדבר\"; ההצבעה תתקיים ב-14:30."),
        new Sample(
            "hi",
            "प्रधानमंत्री ने मंगलवार को कहा कि सरकार किसानों की समस्याओं को दूर करने के लिए"
                + " प्रतिबद्ध है। विपक्ष ने इस घोषणा को ‘अपर्याप्त’ बताया।"),
        new Sample(
            "th",
            "รัฐบาลไทยประกาศมาตรการช่วยเหลือเกษตรกรที่ได้รับผลกระทบจากภัยแล้งในหลายจังหวัดของภาคอีสาน"),
        new Sample("zh", "外交部发言人星期二表示，双方将继续保持沟通；“对话是解决分歧的唯一途径”，他说。"),
        new Sample(
            "en",
            "The paper’s headline, “שלום עולם”, ran beside وكالة الأنباء السورية in 2012—a first;"
                + " readers wrote in from दिल्ली and กรุงเทพมหานคร."));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyWordIsMarkedWhereItStands(Sample sample) throws Exception {
    List<String> faults = new ArrayList<>();
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(300, 900)) {
            pane.show(Samples.of("<p>" + sample.text() + "</p>", sample.language()).build());
            int passage = pane.pane.passageTexts().indexOf(sample.text());
            for (int width = 230; width < 900; width += 61) {
              pane.pane.getScene().getRoot().resize(width, 900);
              pane.layout();
              look(pane, passage, sample, width, faults);
            }
          }
        });
    assertThat(faults).isEmpty();
  }

  private static void look(Pane pane, int passage, Sample sample, int width, List<String> faults) {
    WordsFlow flow = (WordsFlow) pane.pane.lookup(".body");
    pane.pane.setMarks(MarkLayer.FOUND, List.of());
    WritableImage image = flow.snapshot(null, null);
    Bounds drawn = flow.getBoundsInParent();
    double left = drawn.getMinX() - flow.getTranslateX();
    double top = drawn.getMinY() - flow.getTranslateY();
    BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(sample.language()));
    words.setText(sample.text());
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      if (words.getRuleStatus() == BreakIterator.WORD_NONE) {
        continue;
      }
      String word = sample.text().substring(start, end);
      List<Bounds> whole = marked(pane, passage, start, end, flow);
      int letter = start + Character.charCount(sample.text().codePointAt(start));
      List<Bounds> part = letter < end ? marked(pane, passage, start, letter, flow) : whole;
      if (area(whole) < 12 || area(part) < 6) {
        faults.add(width + ": not drawn: " + word + " " + whole + part);
      } else if (whole.stream()
          .anyMatch(b -> b.getMinX() < -9 || b.getMaxX() > flow.getWidth() + 9)) {
        faults.add(width + ": beside the column: " + word + " " + whole);
      } else if (whole.stream().mapToDouble(b -> ink(image, b, left, top)).sum() < 4) {
        faults.add(width + ": no ink: " + word + " " + whole);
      }
    }
  }

  private static List<Bounds> marked(Pane pane, int passage, int start, int end, WordsFlow flow) {
    pane.pane.setMarks(
        MarkLayer.FOUND, List.of(new TextMark(passage, start, end, MarkStyle.FOUND)));
    pane.layout();
    Path path = (Path) flow.lookup(".mark-found");
    List<Bounds> boxes = new ArrayList<>();
    double x = 0;
    double y = 0;
    double right = 0;
    for (PathElement element : path.getElements()) {
      switch (element) {
        case MoveTo to -> {
          x = to.getX();
          y = to.getY();
          right = x;
        }
        case HLineTo to -> right = Math.max(right, to.getX());
        case VLineTo to -> boxes.add(new BoundingBox(x, y, right - x, to.getY() - y));
        default -> {}
      }
    }
    return boxes;
  }

  private static double area(List<Bounds> boxes) {
    return boxes.stream().mapToDouble(box -> box.getWidth() * box.getHeight()).sum();
  }

  private static double ink(WritableImage image, Bounds box, double left, double top) {
    int ink = 0;
    for (int y = (int) (box.getMinY() - top); y < box.getMaxY() - top; y++) {
      for (int x = (int) (box.getMinX() - left); x < box.getMaxX() - left; x++) {
        if (x >= 0
            && y >= 0
            && x < image.getWidth()
            && y < image.getHeight()
            && image.getPixelReader().getColor(x, y).getBrightness() < 0.7) {
          ink++;
        }
      }
    }
    return ink;
  }

  @Test
  void marksLeaveOutTheSpaceAtWhichALineBreaks() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(420, 600)) {
            String text =
                "wide words of a text that goes on for some lines of this column ".repeat(3);
            pane.show(Samples.of("<p>" + text + "</p>", "en").build());
            WordsFlow flow = (WordsFlow) pane.pane.lookup(".body");
            List<Bounds> lines = flow.boxes(0, text.strip().length());
            assertThat(lines).hasSizeGreaterThan(3);
            for (Bounds line : lines) {
              double y = line.getCenterY();
              Point2D end = flow.localToScene(line.getMaxX() - 1, y);
              int last = flow.letterAt(end);
              assertThat(text.charAt(last)).isNotEqualTo(' ');
            }
          }
        });
  }
}
