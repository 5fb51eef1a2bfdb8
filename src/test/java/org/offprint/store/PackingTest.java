package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {
  private static final String TEXT = "Fähre nach 東京 \uD83D\uDEA2, ".repeat(20);

  @Property(tries = 100)
  void aBeginningIsNeverCutWithinACharacter(@ForAll @IntRange(min = 1, max = 400) int most)
      throws DamagedContentException {
    String beginning = Packing.unpackBeginning(Packing.pack(TEXT), most);

    assertThat(TEXT).startsWith(beginning);
    int bytes = beginning.getBytes(StandardCharsets.UTF_8).length;
    assertThat(bytes).isBetween(most - 4, most);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 1 << 27, (1 << 28) + 1, Integer.MAX_VALUE})
  void aLengthThatIsWrongIsNoticedBeforeRoomIsMadeForIt(int length) {
    byte[] packed = Packing.pack(TEXT);
    ByteBuffer.wrap(packed).putInt(length);

    assertThatThrownBy(() -> Packing.unpackText(packed))
        .isInstanceOf(DamagedContentException.class);
  }
}
