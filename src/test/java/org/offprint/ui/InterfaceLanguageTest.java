package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.testing.JavaFx;

/** The window in other languages, drawn for people to look at. */
class InterfaceLanguageTest {
  private static final String ARABIC_PAGE =
      "<html lang=ar dir=rtl><head><title>مدينة على النهر</title></head><body><article><h1>مدينة"
          + " على النهر تعيد طباعة جداول المد والجزر</h1><p>أول ما يسأل عنه الزائر هو الرائحة. ليست"
          + " رائحة الحبر، كما تقول أمينة المطبعة، بل رائحة"
          + " النهر: مرتين في اليوم يرتفع الماء تحت أرضية الغرفة، ومرتين ينحسر.</p>".repeat(6)
          + "</article></body></html>";
  private static final String ENGLISH_PAGE =
      "<html lang=en><head><title>A harbour town</title></head><body><article>"
          + "<h1>How a harbour town learned to read the tide</h1>"
          + "<p>The first thing that visitors ask about is the smell. It is not ink, says its"
          + " keeper, but the river: twice a day the tide comes up under the floor.</p>"
          + "<p>What it printed was small: a folded sheet, eight pages, the time of high water.</p>"
              .repeat(8)
          + "</article></body></html>";

  @TempDir Path folder;

  private Locale before = Locale.getDefault();

  @BeforeEach
  void remember() {
    before = Locale.getDefault();
  }

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  private OpenWindow open(Locale locale) throws Exception {
    Locale.setDefault(locale);
    OpenWindow window = OpenWindow.over(folder);
    save(window, "https://a.example/1", ARABIC_PAGE);
    save(window, "https://b.example/2", ENGLISH_PAGE);
    window.await("two articles", () -> window.list().getItems().size() == 2);
    window.settle();
    return window;
  }

  private static void save(OpenWindow window, String url, String page) {
    window
        .library
        .imports()
        .page(
            url, page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", progress -> {});
  }

  @Test
  void theArabicWindowIsMirrored() throws Exception {
    try (OpenWindow window = open(Locale.of("ar", "EG"))) {
      window.select(0);
      window.screenshot("interface-arabic-english-article");
      window.select(1);
      window.screenshot("interface-arabic");

      assertThat(window.scene().getEffectiveNodeOrientation())
          .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
      assertThat(left(window, ".sidebar")).isGreaterThan(left(window, ".reading-view"));
      assertThat(window.text(".sidebar")).contains("الكل", "غير مقروء");
      window.press(KeyCode.F1);
      window.screenshotOfDialog("interface-arabic-keys");
    }
  }

  /** A letter from a second typeface would stand at the wrong end of its word. */
  @Test
  void urduWordsAreOfOneTypeface() throws Exception {
    try (OpenWindow window = open(Locale.of("ur", "PK"))) {
      window.select(1);
      window.screenshot("interface-urdu");

      assertThat(window.scene().getRoot().lookupAll(".label"))
          .filteredOn(node -> node instanceof Label label && isArabic(label.getText()))
          .isNotEmpty()
          .allSatisfy(
              node -> assertThat(((Label) node).getFont().getFamily()).isEqualTo("Vazirmatn"));
    }
  }

  private static boolean isArabic(String text) {
    return text.codePoints()
        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
  }

  @Test
  void theGermanWindowIsNot() throws Exception {
    try (OpenWindow window = open(Locale.GERMANY)) {
      window.select(0);
      window.screenshot("interface-german");

      assertThat(left(window, ".sidebar")).isLessThan(left(window, ".reading-view"));
      assertThat(window.text(".sidebar")).contains("Alle", "Ungelesen");
    }
  }

  private static double left(OpenWindow window, String style) throws Exception {
    Node part = window.scene().lookup(style);
    Bounds bounds = JavaFx.call(() -> part.localToScene(part.getLayoutBounds()));
    return bounds.getMinX();
  }
}
