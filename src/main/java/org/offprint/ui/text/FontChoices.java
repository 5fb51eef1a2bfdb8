package org.offprint.ui.text;

import java.util.List;
import org.offprint.script.WritingSystem;

/** Well-known typefaces that running text is good to read in, by writing system. */
final class FontChoices {
  private FontChoices() {}

  /** Families, bundled or of common systems, whether they are there or not. */
  static List<String> of(WritingSystem system) {
    return switch (system) {
      case EUROPEAN ->
          List.of(
              "Source Serif 4",
              "Source Sans 3",
              "Atkinson Hyperlegible",
              "Charter",
              "Georgia",
              "Palatino Linotype",
              "Palatino",
              "Iowan Old Style",
              "Cambria",
              "Literata",
              "EB Garamond",
              "Gentium Plus",
              "Linux Libertine O",
              "Noto Serif",
              "Liberation Serif",
              "DejaVu Serif",
              "Times New Roman",
              "Noto Sans",
              "Open Sans",
              "Inter",
              "Segoe UI",
              "Helvetica Neue",
              "Verdana",
              "Liberation Sans",
              "DejaVu Sans",
              "OpenDyslexic");
      case ARABIC ->
          List.of(
              "Noto Naskh Arabic",
              "Noto Nastaliq Urdu",
              "Amiri",
              "Scheherazade New",
              "Noto Sans Arabic",
              "Vazirmatn",
              "Geeza Pro",
              "Traditional Arabic",
              "Tahoma");
      case NASTALIQ ->
          List.of("Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", "Noto Naskh Arabic", "Amiri");
      case HEBREW ->
          List.of("Frank Ruhl Libre", "David", "David Libre", "Noto Serif Hebrew", "Arial Hebrew");
      case DEVANAGARI ->
          List.of("Noto Serif Devanagari", "Noto Sans Devanagari", "Lohit Devanagari", "Mangal");
      case BENGALI ->
          List.of("Noto Serif Bengali", "Noto Sans Bengali", "Lohit Bengali", "SolaimanLipi");
      case THAI -> List.of("Noto Sans Thai", "Noto Serif Thai", "Sarabun", "Loma", "Thonburi");
      case CHINESE_SIMPLIFIED ->
          List.of(
              "Noto Serif CJK SC",
              "Source Han Serif SC",
              "Songti SC",
              "Noto Sans CJK SC",
              "PingFang SC",
              "Microsoft YaHei",
              "WenQuanYi Zen Hei");
      case CHINESE_TRADITIONAL ->
          List.of(
              "Noto Serif CJK TC",
              "Source Han Serif TC",
              "Songti TC",
              "Noto Sans CJK TC",
              "PingFang TC",
              "Microsoft JhengHei");
      case JAPANESE ->
          List.of(
              "Noto Serif CJK JP",
              "Hiragino Mincho ProN",
              "Yu Mincho",
              "Noto Sans CJK JP",
              "Hiragino Sans",
              "Yu Gothic");
      case KOREAN ->
          List.of(
              "Noto Serif CJK KR", "AppleMyungjo", "Batang", "Noto Sans CJK KR", "Malgun Gothic");
      default -> List.of();
    };
  }
}
