package org.offprint.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.offprint.model.TextDirection;
import org.offprint.ui.text.LineSetter.Line;
import org.offprint.ui.text.LineSetter.Part;

/** Sets lines of letters that are all ten pixels wide: what is asked here is not how they look. */
class LineSetterTest {
  private static final double LETTER = 10;

  private record Setting(ShownText shown, LineSetter setter) {
    static Setting of(String text, String language, TextDirection direction, boolean justified) {
      ShownText shown = ShownText.of(text, language, direction, new BitSet(), false);
      return new Setting(
          shown, new LineSetter(shown, (piece, from, to) -> (to - from) * LETTER, justified));
    }

    List<String> lines(double width) {
      List<String> lines = new ArrayList<>();
      int start = 0;
      for (Line line : setter.set(width)) {
        lines.add(shown.text().substring(start, line.end()));
        start = line.end();
      }
      return lines;
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> word =
        Arbitraries.of(
            "है।",
            "विपक्ष",
            "ਗੁਆਈਆਂ।”",
            "আছে।",
            "“আমরা",
            "कहा,",
            "سوريا",
            "،",
            "(قال)",
            "שלום",
            "דירה–",
            "ภาษาไทย",
            "ພາສາລາວ",
            "ភាសាខ្មែរ",
            "မြန်မာစာ",
            "日本語、",
            "「東京」",
            "ちょっと",
            "한국어를",
            "word",
            "12,400",
            "—",
            "well-known",
            "በሩ፡ነው።",
            "e\u0301",
            "👨‍👩‍👧",
            "மாதங்களுக்குப்",
            "\u00A0",
            "x\u2060y");
    Arbitrary<String> space =
        Arbitraries.of(" ", " ", " ", "", "  ", "\u3000", "\n", "\u2003", " \n ", "\u200B");
    return net.jqwik.api.Combinators.combine(word, space)
        .as((one, other) -> one + other)
        .list()
        .ofMinSize(1)
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of(
        "", "hi", "pa", "ar", "ur", "he", "th", "km", "my", "lo", "ja", "ko", "zh");
  }

  @Property(tries = 600)
  void noWrappedLineBeginsWithASpace(
      @ForAll("texts") String text,
      @ForAll("languages") String language,
      @ForAll TextDirection direction,
      @ForAll @DoubleRange(min = 1, max = 400) double width) {
    ShownText shown = ShownText.of(text, language, direction, new BitSet(), false);
    if (!shown.lined()) {
      return;
    }
    List<String> lines = Setting.of(text, language, direction, false).lines(width);
    for (int i = 1; i < lines.size(); i++) {
      boolean wrapped = !lines.get(i - 1).endsWith("\n");
      assertThat(wrapped && TextCutter.isSpace(lines.get(i).codePointAt(0)))
          .as("line %d of %s at %s", i, lines, width)
          .isFalse();
    }
    assertThat(String.join("", lines)).isEqualTo(shown.text());
  }

  @Property(tries = 600)
  void nothingSeenStandsOutsideOfTheLineOrOverAnother(
      @ForAll("texts") String text,
      @ForAll("languages") String language,
      @ForAll TextDirection direction,
      @ForAll boolean justified,
      @ForAll @DoubleRange(min = 120, max = 400) double width) {
    Setting setting = Setting.of(text, language, direction, justified);
    if (!setting.shown().lined()) {
      return;
    }
    for (Line line : setting.setter().set(width)) {
      List<Part> seen = line.parts().stream().filter(part -> part.width() > 0).toList();
      assertThat(line.width()).isLessThanOrEqualTo(width + 0.1);
      List<Part> across =
          seen.stream().sorted(java.util.Comparator.comparingDouble(Part::x)).toList();
      double x = -0.1;
      for (Part part : across) {
        assertThat(part.x()).as("%s", across).isGreaterThanOrEqualTo(x - 0.01);
        x = part.x() + part.width();
      }
      assertThat(x).isLessThanOrEqualTo(width + 0.2);
    }
  }

  @Test
  void aDandaStaysWithItsSentenceAndItsQuotationMark() {
    assertThat(lines("hi", "यह सच है। विपक्ष ने कहा।", 90))
        .containsExactly("यह सच है। ", "विपक्ष ने ", "कहा।");
    assertThat(lines("pa-Guru", "ਸੌ ਗੁਆਈਆਂ।” ਪੂਰੀ", 100))
        .containsExactly("ਸੌ ", "ਗੁਆਈਆਂ।” ", "ਪੂਰੀ");
  }

  @Test
  void smallKanaAndClosingMarksBeginNoLineAndOpeningMarksEndNone() {
    assertThat(lines("ja", "東京ジャーナル", 40)).containsExactly("東京", "ジャーナ", "ル");
    assertThat(lines("ja", "彼は「そう」。", 30)).containsExactly("彼は", "「そ", "う」。");
    assertThat(lines("zh", "我們數了，只失去", 40)).containsExactly("我們數", "了，只失", "去");
  }

  @Test
  void koreanBreaksBetweenWordsAndWithinOneOnlyIfItIsTooLong() {
    assertThat(lines("ko", "다시 문을 연 도서관은", 60)).containsExactly("다시 문을 ", "연 도서관은");
    assertThat(lines("ko", "열여덟달만에", 40)).containsExactly("열여덟달", "만에");
  }

  @Test
  void thaiKhmerLaoAndBurmeseBreakByTheirDictionaries() {
    assertThat(lines("th", "ภาษาไทยสวยงาม", 80)).containsExactly("ภาษาไทย", "สวยงาม");
    assertThat(lines("km", "សៀវភៅនៅសល់", 60).getFirst()).isEqualTo("សៀវភៅ");
    assertThat(lines("lo", "ປຶ້ມຍັງຢູ່", 50).getFirst()).isEqualTo("ປຶ້ມ");
    assertThat(lines("my", "စာအုပ်များ", 80).getFirst()).isEqualTo("စာအုပ်");
  }

  @Test
  void aWordWiderThanTheLineIsCutBetweenLettersAndFillsIt() {
    String word = "ب".repeat(500);
    Setting setting = Setting.of(word, "ar", TextDirection.RIGHT_TO_LEFT, false);
    List<Line> lines = setting.setter().set(95);
    assertThat(lines).hasSize(56);
    assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(95));
    assertThat(lines.getFirst().width()).isEqualTo(90);
  }

  /** Or a word of thousands of letters would hold up the window. */
  @Test
  void longWordsAreMeasuredInPartsOfAboutALine() {
    String word = "\u0628".repeat(3_000);
    ShownText shown = ShownText.of(word, "ar", TextDirection.RIGHT_TO_LEFT, new BitSet(), false);
    long[] measured = {0};
    LineSetter setter =
        new LineSetter(
            shown,
            (piece, from, to) -> {
              measured[0] += to - from;
              return (to - from) * LETTER;
            },
            false);
    assertThat(setter.set(95)).hasSize(334);
    assertThat(measured[0]).isLessThan(20L * word.length());
  }

  @Test
  void filledLinesReachBothSidesFromTheRightTooButNotTheLast() {
    Setting setting =
        Setting.of("أبجد هوز حطي كلمن سعفص قرشت", "ar", TextDirection.RIGHT_TO_LEFT, true);
    List<Line> lines = setting.setter().set(145);
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().width()).isEqualTo(145);
    Part first = lines.getFirst().parts().getFirst();
    assertThat(first.x() + first.width()).isEqualTo(145);
    assertThat(lines.getLast().width()).isEqualTo(140);
    Part last = lines.getLast().parts().getFirst();
    assertThat(last.x() + last.width()).isEqualTo(145);
  }

  @Test
  void aLineThatWouldBeTornApartIsNotFilled() {
    Setting setting = Setting.of("أب هوزحطيكلمن", "ar", TextDirection.RIGHT_TO_LEFT, true);
    assertThat(setting.setter().set(125).getFirst().width()).isEqualTo(20);
  }

  @Test
  void latinAmongArabicStandsInItsOwnOrder() {
    Setting setting = Setting.of("قال Apple Inc. أمس", "ar", TextDirection.RIGHT_TO_LEFT, false);
    Line line = setting.setter().set(1000).getFirst();
    List<String> seen =
        line.parts().stream()
            .sorted(java.util.Comparator.comparingDouble(Part::x))
            .map(part -> setting.shown().pieces().get(part.piece()).text())
            .toList();
    assertThat(String.join("|", seen)).isEqualTo("أمس| |.|Apple| |Inc| |قال");
  }

  private static List<String> lines(String language, String text, double width) {
    return Setting.of(text, language, TextDirection.LEFT_TO_RIGHT, false).lines(width);
  }

  /** Square signs whose empty half is left out where nobody would miss it. */
  private static LineSetter squares(String text, String language, boolean justified) {
    ShownText shown =
        ShownText.of(text, language, TextDirection.LEFT_TO_RIGHT, new BitSet(), false);
    return new LineSetter(
        shown,
        new LineSetter.Measures() {
          @Override
          public double width(int piece, int from, int to) {
            return (to - from) * LETTER;
          }

          @Override
          public double half(int piece, int at) {
            return LETTER / 2;
          }
        },
        justified);
  }

  @Test
  void aStopFitsAtTheEndOfALineWithHalfOfItsSquare() {
    List<Line> lines = squares("一二三四五，六七八九十。", "zh", false).set(55);
    assertThat(lines).extracting(Line::end).containsExactly(6, 12);
    assertThat(squares("一二三四五，六七八九十。", "zh-TW", false).set(55).getFirst().end()).isEqualTo(4);
  }

  @Test
  void aQuotationThatBeginsALineStandsAtItsEdge() {
    List<Line> lines = squares("一二三四「五六七八", "ja", false).set(45);
    assertThat(lines.get(1).parts().getFirst().x()).isEqualTo(-LETTER / 2);
    assertThat(lines.get(1).end()).isEqualTo(9);
  }

  @Test
  void twoSignsInARowStandHalfASquareNearer() {
    Line line = squares("一。」「二（「三", "ja", false).set(1_000).getFirst();
    assertThat(line.width()).isEqualTo(8 * LETTER - 3 * LETTER / 2);
    assertThat(line.parts()).extracting(Part::x).containsExactly(0.0, 15.0, 20.0, 45.0);
  }

  @Test
  void linesOfSquaresAreFilledToTheEdge() {
    Line line = squares("一二三四五六七八九", "zh", true).set(46).getFirst();
    Part last = line.parts().getLast();
    assertThat(last.x() + last.width()).isEqualTo(46);
  }
}
