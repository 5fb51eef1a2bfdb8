package org.offprint.library;

import java.util.Optional;
import org.offprint.library.PictureFormat.Size;

/** The size that the first frame header of a JPEG states. */
final class JpegSize {
  private JpegSize() {}

  static Optional<Size> read(PictureBytes bytes) {
    int position = 2;
    while (position + 9 < bytes.length()) {
      if (bytes.bigEndian(position, 1) != 0xFF) {
        return Optional.empty();
      }
      int marker = (int) bytes.bigEndian(position + 1, 1);
      if (marker == 0xFF) { // fill byte
        position++;
      } else if (isFrame(marker)) {
        return Size.of(bytes.bigEndian(position + 7, 2), bytes.bigEndian(position + 5, 2));
      } else if (standsAlone(marker)) {
        position += 2;
      } else if (marker == 0xD9 || marker == 0xDA) { // the end, or the picture itself
        return Optional.empty();
      } else {
        position += 2 + Math.max(2, (int) bytes.bigEndian(position + 2, 2));
      }
    }
    return Optional.empty();
  }

  /** SOF0 to SOF15; among them DHT, JPG and DAC are none. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean standsAlone(int marker) {
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
  }
}
