package org.offprint.cli;

import java.io.PrintWriter;

/** A sentence for the person, which keeps out of the way of the results. */
final class ErrorLine {
  private ErrorLine() {}

  /**
   * Writes a sentence as one line, with the program's name before it.
   *
   * @param sentence may hold a stranger's words: nothing in them can steer the terminal
   */
  static void print(PrintWriter err, String sentence) {
    err.println("offprint: " + OneLine.of(sentence));
  }
}
