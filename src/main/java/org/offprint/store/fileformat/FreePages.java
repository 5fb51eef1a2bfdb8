package org.offprint.store.fileformat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/** The pages that a file says it no longer uses (section 1.5 of the format): deleted rows. */
final class FreePages {
  private static final int FIRST_TRUNK_AT = 32;

  private FreePages() {}

  /** Their numbers, as far as the list can be followed. */
  static BitSet of(DatabasePages pages) throws IOException {
    BitSet free = new BitSet();
    int trunk = pages.count() == 0 ? 0 : pages.page(1).getInt(FIRST_TRUNK_AT);
    while (trunk >= 2 && trunk <= pages.count() && !free.get(trunk)) {
      free.set(trunk);
      ByteBuffer page = pages.page(trunk);
      int leaves = page.getInt(4);
      if (leaves < 0 || leaves > pages.size() / Integer.BYTES - 2) {
        break;
      }
      for (int i = 0; i < leaves; i++) {
        int leaf = page.getInt(8 + Integer.BYTES * i);
        if (leaf >= 2 && leaf <= pages.count()) {
          free.set(leaf);
        }
      }
      trunk = page.getInt(0);
    }
    return free;
  }
}
