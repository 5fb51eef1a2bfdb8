package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Café au lait        | cafe         | Café
          cafe\u0301 au lait  | CAFÉ         | cafe\u0301
          Die Straße          | strasse      | Straße
          don’t know          | don't        | don’t
          so “quoted” it      | "quoted"     | “quoted”
          1914–1918           | 1914-1918    | 1914–1918
          قَالَ الرَّئِيس     | قال          | قَالَ
          کتاب                | كتاب         | کتاب
          שָׁלוֹם עולם        | שלום         | שָׁלוֹם
          ﾊﾞﾅﾅ                | バナナ         | ﾊﾞﾅﾅ
          中文文章              | 文章          | 文章
          ภาษาไทย             | ไทย          | ไทย
          हिन्दी में            | न्दी          | न्दी
          an Ångström         | angstrom     | Ångström
          ａｂｃ              | abc          | ａｂｃ
          """)
  void findsWhatFoldsAlike(String text, String sought, String found) {
    assertThat(find(text, sought, false, false)).containsExactly(found);
  }

  @Test
  void spacesOfAnyKindAndLengthAreOne() {
    assertThat(find("one \n\u00A0 two", "one two", false, false))
        .containsExactly("one \n\u00A0 two");
  }

  @Test
  void wholeWordsStandAlone() {
    assertThat(find("cat concatenate cat's Cat", "cat", true, false))
        .containsExactly("cat", "cat", "Cat");
    assertThat(find("cat concatenate", "cat", false, false)).hasSize(2);
    assertThat(find("中文文章", "文", true, false)).hasSize(2);
  }

  @Test
  void casesAreToldApartOnRequestOnly() {
    assertThat(find("US us Us É é", "us", false, true)).containsExactly("us");
    assertThat(find("US us Us É é", "E", false, true)).containsExactly("É");
    assertThat(find("US us Us", "us", false, false)).hasSize(3);
  }

  @Test
  void placesDoNotOverlapAndNothingFindsNothing() {
    assertThat(find("aaaa", "aa", false, false)).hasSize(2);
    assertThat(find("groß", "s", false, false)).containsExactly("ß");
    assertThat(find("text", "", false, false)).isEmpty();
    assertThat(find("te xt", " ", false, false)).isEmpty();
  }

  @Property
  void findsEveryPartOfEveryText(
      @ForAll @CharRange(from = ' ', to = '\u06FF') @StringLength(min = 1, max = 40) String text,
      @ForAll int at) {
    int start = Math.floorMod(at, text.length());
    String part = text.substring(start);
    FoldedText folded = FoldedText.of(part);
    if (!folded.isEmpty()) {
      assertThat(FoldedText.of(text).find(folded, false, false)).isNotEmpty();
    }
  }

  private static List<String> find(String text, String sought, boolean words, boolean matchCase) {
    return FoldedText.of(text).find(FoldedText.of(sought), words, matchCase).stream()
        .map(range -> text.substring(range.start(), range.end()))
        .toList();
  }
}
