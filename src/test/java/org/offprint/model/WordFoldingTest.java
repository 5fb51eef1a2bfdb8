package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.model.WordFolding.Word;

class WordFoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zürich, ZÜRICH; zurich    | zurich zurich zurich
          Straße STRASSE            | strasse strasse
          Ærø, Łódź, İstanbul, Đà   | aero lodz istanbul da
          Ångström Ångström         | angstrom angstrom
          Ἀθῆναι σοφός              | αθηναι σοφοσ
          Ёлка й                    | елка и
          don't l’été               | don t l ete
          soft­hyphen              | softhyphen
          ﬁne ＡＢＣ１２            | fine abc12
          الخَبَرُ الخبر            | الخبر الخبر
          أحمد إحمد آحمد ٱحمد احمد  | احمد احمد احمد احمد احمد
          على علي علی               | علي علي علي
          مدرسة مدرسه               | مدرسه مدرسه
          كـــتاب کتاب              | كتاب كتاب
          می‌خواهم                  | ميخواهم
          ١٢٣ ۱۲۳ १२३               | 123 123 123
          שָׁלוֹם שלום              | שלום שלום
          हिन्दी                    | हिन्दी
          桜が咲く                  | 桜が が咲 咲く く
          桜                        | 桜
          iPhoneを使う              | iphone を使 使う う
          ガス ｶﾞｽ                  | ガス ス ガス ス
          ﾊﾟﾝ                       | パン ン
          スーパー                  | スー ーパ パー ー
          กำลัง                     | กำ ำล ลั ัง ง
          서울에서                  | 서울 울에 에서 서
          2026年10月                | 2026 年 10 月
          """)
  void makesAlikeWhatPeopleTypeAlike(String text, String words) {
    assertThat(WordFolding.folded(text)).isEqualTo(words);
  }

  @Test
  void saysWhereAWordStands() {
    assertThat(WordFolding.words("—Été! 東京都"))
        .containsExactly(
            new Word("ete", 1, 4, true),
            new Word("東京", 6, 8, false),
            new Word("京都", 7, 9, false),
            new Word("都", 8, 9, false));
    assertThat(WordFolding.words("e\u0301t ｶﾞｽ"))
        .containsExactly(
            new Word("et", 0, 3, true), new Word("ガス", 4, 7, false), new Word("ス", 6, 7, false));
  }

  @Test
  void putsNothingIntoAWordThatTheIndexReadsAsASign() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      all.appendCodePoint(c).append(' ');
    }
    List<Word> words = WordFolding.words(all.toString());

    assertThat(words).hasSizeGreaterThan(100_000);
    assertThat(words)
        .noneMatch(word -> word.folded().isEmpty())
        .noneMatch(
            word ->
                word.folded()
                    .chars()
                    .anyMatch(
                        c ->
                            (c < 128 && !Character.isLetterOrDigit(c)) || "·§¶¡¿".indexOf(c) >= 0));
  }
}
