package org.offprint.ui.paper;

/** Makes names of files that every system takes. */
final class FileNames {
  private static final int LONGEST = 80;

  private FileNames() {}

  /** A name for a PDF of an article with this title. */
  static String pdf(String title) {
    String plain =
        title
            .replaceAll("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]+", " ")
            .replaceAll("\\s+", " ")
            .replaceAll("^[\\s.]+|[\\s.]+$", "");
    String shortened =
        plain.codePointCount(0, plain.length()) > LONGEST
            ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST)).strip()
            : plain;
    return (shortened.isEmpty() ? "article" : shortened) + ".pdf";
  }
}
