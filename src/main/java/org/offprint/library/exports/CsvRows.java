package org.offprint.library.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts a table into rows and cells, by RFC 4180: a cell in quotes may hold separators, line breaks
 * and doubled quotes. A quote that nothing closes is a character like others, so that it does not
 * swallow the rest of the table.
 */
final class CsvRows {
  private final String text;
  private final char separator;
  private boolean quotes = true;
  private int at;

  private CsvRows(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** Gives each row that is not empty. */
  static void read(String text, Consumer<List<String>> each) {
    CsvRows rows = new CsvRows(text, separator(text));
    rows.at = text.startsWith("\uFEFF") ? 1 : 0;
    while (rows.at < text.length()) {
      List<String> row = rows.row();
      if (row.size() > 1 || !row.getFirst().isBlank()) {
        each.accept(row);
      }
    }
  }

  /** Of the first line: a comma, unless it has none but another. */
  private static char separator(String text) {
    String head = text.lines().findFirst().orElse("");
    if (head.indexOf(',') >= 0) {
      return ',';
    }
    return head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(cell());
      if (at >= text.length()) {
        return cells;
      }
      char end = text.charAt(at);
      at++;
      if (end != separator) {
        if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
          at++;
        }
        return cells;
      }
    }
  }

  /** Reads up to a separator or line break, or the end. */
  private String cell() {
    StringBuilder cell = new StringBuilder();
    if (quotes && at < text.length() && text.charAt(at) == '"') {
      int end = closingQuote(at + 1);
      if (end < 0) {
        quotes = false;
      } else {
        cell.append(text.substring(at + 1, end).replace("\"\"", "\""));
        at = end + 1;
      }
    }
    int from = at;
    while (at < text.length() && !endsCell(text.charAt(at))) {
      at++;
    }
    return cell.append(text, from, at).toString();
  }

  private boolean endsCell(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private int closingQuote(int from) {
    int quote = text.indexOf('"', from);
    while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
      quote = text.indexOf('"', quote + 2);
    }
    return quote;
  }
}
