package org.offprint.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A text in the hands of an editor: every character knows where it stood in the first version, so
 * that a test knows where words have gone.
 */
final class EditedText {
  /** Where a character comes from that the first version does not have. */
  static final int NEW = -1;

  private final String text;
  private final int[] origins;

  private EditedText(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  static EditedText first(String text) {
    int[] origins = new int[text.length()];
    Arrays.setAll(origins, i -> i);
    return new EditedText(text, origins);
  }

  String text() {
    return text;
  }

  int origin(int at) {
    return origins[at];
  }

  /** Its paragraphs, each with its origins. */
  List<EditedText> paragraphs() {
    List<EditedText> paragraphs = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      paragraphs.add(part(start, end));
      start = end + 2;
    }
    return paragraphs;
  }

  EditedText part(int start, int end) {
    return new EditedText(text.substring(start, end), Arrays.copyOfRange(origins, start, end));
  }

  static EditedText joined(List<EditedText> parts, String separator) {
    Writer writer = new Writer();
    for (int i = 0; i < parts.size(); i++) {
      writer.add(i == 0 ? "" : separator);
      writer.add(parts.get(i));
    }
    return writer.done();
  }

  static EditedText added(String text) {
    int[] origins = new int[text.length()];
    Arrays.fill(origins, NEW);
    return new EditedText(text, origins);
  }

  /** Replaces every occurrence; a replacement of one character keeps its origin. */
  EditedText replacing(String what, String by, double share, Random random) {
    Writer writer = new Writer();
    int at = 0;
    for (int next = text.indexOf(what); next >= 0; next = text.indexOf(what, at)) {
      writer.add(part(at, next));
      at = next + what.length();
      if (random.nextDouble() < share) {
        for (int i = 0; i < by.length(); i++) {
          writer.add(by.charAt(i), origins[Math.min(next + i, at - 1)]);
        }
      } else {
        writer.add(part(next, at));
      }
    }
    writer.add(part(at, text.length()));
    return writer.done();
  }

  /** Puts other words in the place of some. */
  EditedText withOtherWords(double share, List<String> words, Random random) {
    Writer writer = new Writer();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - at > 2 && random.nextDouble() < share) {
        writer.add(words.get(random.nextInt(words.size())));
      } else {
        end = Math.max(end, at + 1);
        writer.add(part(at, end));
      }
      at = end;
    }
    return writer.done();
  }

  /** Collects characters. */
  static final class Writer {
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> origins = new ArrayList<>();

    void add(EditedText part) {
      text.append(part.text);
      origins.add(part.origins);
    }

    void add(String fresh) {
      add(added(fresh));
    }

    void add(char c, int origin) {
      text.append(c);
      origins.add(new int[] {origin});
    }

    EditedText done() {
      int[] all = origins.stream().flatMapToInt(Arrays::stream).toArray();
      return new EditedText(text.toString(), all);
    }
  }
}
