package org.offprint.extract.dates;

import org.offprint.extract.dates.DateTokens.Token;

/** Knows what stands between the parts of a date, and behind its day, in the languages of news. */
final class DateFillers {
  private DateFillers() {}

  /** Whether a word or mark may stand between day, month and year: "31 de octubre de 2023". */
  static boolean isFiller(String word) {
    return switch (word) {
      case ".",
          ",",
          "-",
          "/",
          "'",
          "’",
          "de",
          "del",
          "of",
          "the",
          "st",
          "nd",
          "rd",
          "th",
          "er",
          "di",
          "den",
          "do",
          "d",
          "da",
          "ten",
          "º",
          "°",
          "ª",
          "年",
          "月",
          "日",
          "년",
          "월",
          "г",
          "года",
          "року",
          "р",
          "م",
          "ى",
          "năm",
          "ngày",
          "a",
          "na",
          "gada",
          "m",
          "พ",
          "ศ",
          "ค",
          "eko",
          "ko" ->
          true;
      default -> false;
    };
  }

  /** Whether a word is the Chinese, Japanese or Korean one for a day. */
  static boolean isDayWord(Token token) {
    return token.is("日") || token.is("일") || token.is("号") || token.is("號");
  }
}
