package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PagePackingTest {
  private static final byte[] PAGE =
      "<li><a href=/section/news>News</a></li>".repeat(200).getBytes(StandardCharsets.UTF_8);

  @Property(tries = 300)
  void givesBackWhatWasPacked(@ForAll @Size(max = 5000) byte[] page)
      throws DamagedContentException {
    assertThat(PagePacking.unpack(PagePacking.pack(page))).isEqualTo(page);
  }

  @Test
  void readsWhatEarlierVersionsPacked() throws DamagedContentException {
    assertThat(PagePacking.unpack(Packing.pack(PAGE))).isEqualTo(PAGE);
  }

  @Test
  void noticesEveryChangedBit() {
    byte[] packed = PagePacking.pack(PAGE);
    for (int bit = 0; bit < 8 * packed.length; bit++) {
      byte[] changed = packed.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      int at = bit;

      // The one bit that says whether there is a checksum also takes it away, and is noticed as
      // what follows the frame; a few header bits mean nothing to a decoder.
      assertThat(readsSomethingElse(changed)).as("bit %d", at).isFalse();
    }
  }

  private static boolean readsSomethingElse(byte[] packed) {
    try {
      return !Arrays.equals(PagePacking.unpack(packed), PAGE);
    } catch (DamagedContentException e) {
      return false;
    }
  }

  @Test
  void refusesWhatIsCutOffOrClaimsTooMuch() {
    byte[] packed = PagePacking.pack(PAGE);
    byte[] huge = Zstd.compress(new byte[(1 << 26) + 1]);

    for (int length = 0; length < packed.length; length++) {
      byte[] part = Arrays.copyOf(packed, length);
      assertThatThrownBy(() -> PagePacking.unpack(part))
          .isInstanceOf(DamagedContentException.class);
    }
    assertThatThrownBy(() -> PagePacking.unpack(huge)).isInstanceOf(DamagedContentException.class);
  }
}
