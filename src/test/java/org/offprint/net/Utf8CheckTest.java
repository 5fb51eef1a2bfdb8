package org.offprint.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {
  /** Lead bytes, the edges of what may follow them, and letters. */
  private static final Byte[] TELLING = {
    'a',
    (byte) 0x7F,
    (byte) 0x80,
    (byte) 0x8F,
    (byte) 0x90,
    (byte) 0x9F,
    (byte) 0xA0,
    (byte) 0xBF,
    (byte) 0xC0,
    (byte) 0xC1,
    (byte) 0xC2,
    (byte) 0xDF,
    (byte) 0xE0,
    (byte) 0xED,
    (byte) 0xEF,
    (byte) 0xF0,
    (byte) 0xF4,
    (byte) 0xF5,
    (byte) 0xFF
  };

  @Provide
  Arbitrary<byte[]> bytes() {
    return Arbitraries.of(TELLING).array(byte[].class).ofMaxSize(12);
  }

  /** A letter at the end, since a text that was cut within a character counts as whole. */
  @Property
  void acceptsWhatAStrictDecoderDoes(@ForAll("bytes") byte[] start) {
    byte[] text = new byte[start.length + 1];
    System.arraycopy(start, 0, text, 0, start.length);
    text[start.length] = 'z';

    assertThat(Utf8Check.of(text).isValid()).isEqualTo(decodes(text));
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
