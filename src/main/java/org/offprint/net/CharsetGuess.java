package org.offprint.net;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The charset that a page's bytes look like. */
final class CharsetGuess {
  /** As much as the detector looks at. */
  private static final int SAMPLE = 8_000;

  private static final byte ESCAPE = 0x1B;

  private CharsetGuess() {}

  /** Whether the bytes switch to Kanji by escape sequences, as ISO-2022-JP does and no other. */
  static boolean isEscaped(byte[] page) {
    for (int i = 0; i + 2 < page.length; i++) {
      if (page[i] == ESCAPE && page[i + 1] == '$' && (page[i + 2] == 'B' || page[i + 2] == '@')) {
        return true;
      }
    }
    return false;
  }

  /** The most likely charset; windows-1252, the web's default, if nothing speaks for another. */
  static Charset of(byte[] page) {
    if (isEscaped(page)) {
      return Charset.forName("ISO-2022-JP");
    }
    byte[] sample = sample(page);
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    Charset first = null;
    for (@Nullable CharsetMatch match : detector.detectAll()) {
      Charset charset = match == null ? null : CharsetLabels.charset(match.getName());
      if (charset == null || charset.name().startsWith("UTF")) {
        continue;
      }
      // The detector compares frequencies only; what the charset cannot read, it is not.
      if (new String(sample, charset).indexOf('\ufffd') < 0) {
        return charset;
      }
      first = first == null ? charset : first;
    }
    return first == null ? CharsetLabels.WINDOWS_1252 : first;
  }

  /** The stretches of text between tags that say anything about the charset. */
  private static byte[] sample(byte[] page) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
    int start = 0;
    boolean telling = false;
    for (int i = 0; i <= page.length && sample.size() < SAMPLE; i++) {
      if (i == page.length || page[i] == '<' || page[i] == '>') {
        if (telling) {
          sample.write(page, start, i - start);
          sample.write(' ');
        }
        start = i + 1;
        telling = false;
      } else {
        telling |= page[i] < 0;
      }
    }
    return sample.toByteArray();
  }
}
