package org.offprint.net;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageTextTest {
  private static final String RUSSIAN =
      "<p>Министр иностранных дел прибыл во вторник в Дамаск, сообщило государственное агентство.";
  private static final String JAPANESE = "<p>外務大臣は火曜日に首都を訪れ、大統領と会談した。国営通信社が伝えた。今後の対応を協議する。";
  private static final String CHINESE = "<p>外交部长星期二抵达大马士革，与总统举行会谈，官方通讯社报道说，双方讨论了局势。";
  private static final String KOREAN = "<p>외무장관은 화요일 수도에 도착해 대통령과 회담했다고 국영 통신이 보도했다.";
  private static final String GREEK =
      "<p>Ο υπουργός εξωτερικών έφτασε την Τρίτη στη Δαμασκό, ανέφερε το πρακτορείο ειδήσεων.";
  private static final String ARABIC =
      "<p>وصل وزير الخارجية يوم الثلاثاء إلى دمشق وأجرى محادثات مع الرئيس حسب وكالة الأنباء.";
  private static final String HEBREW =
      "<p>שר החוץ הגיע ביום שלישי לדמשק ונפגש עם הנשיא, כך דיווחה סוכנות הידיעות.";
  private static final String FRENCH =
      "<p>Le ministre a été reçu à Damas, où il a rencontré le président, d’après l’agence.";

  private static PageText decode(String page, String written, @Nullable String header) {
    return PageText.decode(page.getBytes(Charset.forName(written)), header);
  }

  @Test
  void believesAByteOrderMarkFirst() {
    byte[] utf8 = "\ufeff<meta charset=latin1>é".getBytes(UTF_8);
    assertThat(PageText.decode(utf8, "windows-1251").text()).isEqualTo("<meta charset=latin1>é");
    assertThat(PageText.decode("\ufeff<p>é".getBytes(UTF_16LE), "utf-8").text()).isEqualTo("<p>é");
    assertThat(PageText.decode("\ufeff<p>é".getBytes(UTF_16BE), null).text()).isEqualTo("<p>é");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, windows-1251",
    "KOI8-R, koi8-r",
    "UTF-8, utf8",
    "UTF-8, 'utf-8'",
    "UTF-16LE, utf-16",
  })
  void readsWhatTheHeaderDeclares(String written, String header) {
    assertThat(decode(RUSSIAN, written, header).text()).isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<meta charset=\"windows-1251\">",
        "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1251'>",
        "<!-- <meta charset=koi8-r> --><meta charset=windows-1251>",
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?>",
        "<meta charset=nonsense><meta charset=cp1251>",
      })
  void readsWhatThePageDeclares(String declaration) {
    String page = declaration + RUSSIAN;
    assertThat(decode(page, "windows-1251", null).text()).isEqualTo(page);
  }

  @Test
  void findsADeclarationBehindALongScript() {
    String page =
        "<script>" + "a();".repeat(2000) + "</script><meta charset=windows-1251>" + RUSSIAN;
    assertThat(decode(page, "windows-1251", null).text()).isEqualTo(page);
  }

  @Test
  void believesTheHeaderBeforeThePage() {
    String page = "<meta charset=koi8-r>" + RUSSIAN;
    assertThat(decode(page, "windows-1251", "windows-1251").text()).isEqualTo(page);
  }

  @Test
  void believesThePageBeforeAServersBlanketLatin1() {
    String page = "<meta charset=windows-1251>" + RUSSIAN;
    assertThat(decode(page, "windows-1251", "iso-8859-1").text()).isEqualTo(page);
  }

  @Test
  void readsLatin1AsTheWebDoes() {
    PageText page = PageText.decode(new byte[] {(byte) 0x93, 'a', (byte) 0x94}, "iso-8859-1");
    assertThat(page.text()).isEqualTo("“a”");
    assertThat(page.charset()).isEqualTo("windows-1252");
  }

  @ParameterizedTest
  @CsvSource({"iso-8859-1", "windows-1251", "shift_jis", "utf-16"})
  void seesUtf8UnderAWrongDeclaration(String header) {
    assertThat(decode(RUSSIAN, "UTF-8", header).text()).isEqualTo(RUSSIAN);
  }

  @Test
  void seesThatDeclaredUtf8IsNot() {
    assertThat(decode(FRENCH, "windows-1252", "utf-8").text()).isEqualTo(FRENCH);
    String page = "<meta charset=utf-8>" + FRENCH;
    assertThat(decode(page, "windows-1252", null).text()).isEqualTo(page);
    String betterKnown = "<meta charset=windows-1251>" + RUSSIAN;
    assertThat(decode(betterKnown, "windows-1251", "utf-8").text()).isEqualTo(betterKnown);
  }

  @Test
  void keepsUtf8ThatIsDamagedInOnePlace() {
    byte[] page = (RUSSIAN + "!" + RUSSIAN).getBytes(UTF_8);
    page[RUSSIAN.getBytes(UTF_8).length] = (byte) 0xFF;
    assertThat(PageText.decode(page, "utf-8").text()).isEqualTo(RUSSIAN + "\ufffd" + RUSSIAN);
  }

  /** Such pages hold what somebody else's page has made of UTF-8. */
  @Test
  void doesNotTakeAFewSequencesForUtf8() {
    String page = FRENCH + FRENCH + " Il dit :" + " Ã©".repeat(25);
    assertThat(decode(page, "windows-1252", "utf-8").text()).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({"iso-8859-9, windows-1254", "LATIN5, windows-1254", "tis-620, x-windows-874"})
  void readsNamesAsTheWebMeansThem(String label, String charset) {
    // A curly quotation mark, which only what the web means has at this place.
    byte[] page = {'a', (byte) 0x93, (byte) 0xE0, (byte) 0x94};
    assertThat(PageText.decode(page, label).charset()).isEqualTo(charset);
    assertThat(PageText.decode(page, label).text()).startsWith("a“").endsWith("”");
  }

  @Test
  void keepsUtf8ThatWasCutWithinACharacter() {
    byte[] page = "<p>a é".getBytes(UTF_8);
    assertThat(PageText.decode(Arrays.copyOf(page, page.length - 1), null).charset())
        .isEqualTo("UTF-8");
  }

  @Test
  void takesUndeclaredUtf8AndAsciiAsUtf8() {
    assertThat(decode(ARABIC, "UTF-8", null).charset()).isEqualTo("UTF-8");
    assertThat(decode("<p>Plain", "US-ASCII", null).charset()).isEqualTo("UTF-8");
    assertThat(PageText.decode(new byte[0], null)).isEqualTo(new PageText("", "UTF-8"));
  }

  static List<Arguments> undeclared() {
    return List.of(
        Arguments.of("windows-1251", RUSSIAN),
        Arguments.of("KOI8-R", RUSSIAN),
        Arguments.of("Shift_JIS", JAPANESE),
        Arguments.of("EUC-JP", JAPANESE),
        Arguments.of("ISO-2022-JP", JAPANESE),
        Arguments.of("GB18030", CHINESE),
        Arguments.of("EUC-KR", KOREAN),
        Arguments.of("windows-1253", GREEK),
        Arguments.of("windows-1256", ARABIC),
        Arguments.of("windows-1255", HEBREW),
        Arguments.of("windows-1252", FRENCH));
  }

  @ParameterizedTest
  @MethodSource("undeclared")
  void recognisesWhatNobodyDeclares(String charset, String text) {
    // The detector looks at the first 8,000 bytes: they must not be a script's.
    String script = "<script>" + "var a = 1;".repeat(2000) + "</script>";
    assertThat(decode(script + text, charset, null).text().substring(script.length()))
        .isEqualTo(text);
  }
}
