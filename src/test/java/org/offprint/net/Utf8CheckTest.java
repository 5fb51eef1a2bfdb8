package org.offprint.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {
  /** Lead bytes, the edges of what may follow them, and letters. */
  private static final int[] TELLING = {
    'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0,
    0xF4, 0xF5, 0xFF
  };

  /** A letter at the end, since a text that was cut within a character counts as whole. */
  @Test
  void acceptsWhatAStrictDecoderDoes() {
    for (int first : TELLING) {
      for (int second : TELLING) {
        for (int third : TELLING) {
          for (int fourth : TELLING) {
            byte[] text = {(byte) first, (byte) second, (byte) third, (byte) fourth, 'z'};
            assertThat(Utf8Check.of(text).isValid())
                .as("%x %x %x %x", first, second, third, fourth)
                .isEqualTo(decodes(text));
          }
        }
      }
    }
  }

  private static boolean decodes(byte[] text) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Test
  void countsWhatSpeaksForItAndWhatDoesNot() {
    byte[] text = "é, 日 and 🙂".getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8Check.of(text)).isEqualTo(new Utf8Check(3, 0));
    text[0] = 'e';
    assertThat(Utf8Check.of(text)).isEqualTo(new Utf8Check(2, 1));
  }
}
