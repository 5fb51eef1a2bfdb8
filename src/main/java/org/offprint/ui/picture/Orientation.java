package org.offprint.ui.picture;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as it noted in a JPEG (Exif 2.3, tag 0x0112). JavaFX does not look at it.
 */
enum Orientation {
  UPRIGHT,
  MIRRORED,
  UPSIDE_DOWN,
  UPSIDE_DOWN_MIRRORED,
  LEFT_MIRRORED,
  RIGHT,
  RIGHT_MIRRORED,
  LEFT;

  private static final int TAG = 0x0112;
  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;

  /** What the bytes of an image say; upright if they say nothing. */
  static Orientation of(byte[] bytes) {
    if (bytes.length < 4 || (bytes[0] & 0xFF) != 0xFF || (bytes[1] & 0xFF) != 0xD8) {
      return UPRIGHT;
    }
    int at = 2;
    while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      int length = ((bytes[at + 2] & 0xFF) << 8) | (bytes[at + 3] & 0xFF);
      if (marker == START_OF_SCAN || length < 2 || at + 2 + length > bytes.length) {
        return UPRIGHT;
      }
      if (marker == APP1 && isExif(bytes, at + 4, length - 2)) {
        return inExif(ByteBuffer.wrap(bytes, at + 10, length - 8).slice());
      }
      at += 2 + length;
    }
    return UPRIGHT;
  }

  private static boolean isExif(byte[] bytes, int at, int length) {
    return length > 14
        && bytes[at] == 'E'
        && bytes[at + 1] == 'x'
        && bytes[at + 2] == 'i'
        && bytes[at + 3] == 'f'
        && bytes[at + 4] == 0;
  }

  private static Orientation inExif(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * 12;
      if (entry + 12 > tiff.limit()) {
        return UPRIGHT;
      }
      if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
        int value = tiff.getShort(entry + 8) & 0xFFFF;
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Whether width and height change places. */
  boolean swapsSides() {
    return switch (this) {
      case LEFT_MIRRORED, RIGHT, RIGHT_MIRRORED, LEFT -> true;
      case UPRIGHT, MIRRORED, UPSIDE_DOWN, UPSIDE_DOWN_MIRRORED -> false;
    };
  }

  /** The image set upright. */
  BufferedImage upright(BufferedImage image) {
    if (this == UPRIGHT) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    int type =
        image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage turned =
        swapsSides()
            ? new BufferedImage(height, width, type)
            : new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int right = width - 1 - x;
        int below = height - 1 - y;
        int argb = image.getRGB(x, y);
        switch (this) {
          case UPRIGHT -> turned.setRGB(x, y, argb);
          case MIRRORED -> turned.setRGB(right, y, argb);
          case UPSIDE_DOWN -> turned.setRGB(right, below, argb);
          case UPSIDE_DOWN_MIRRORED -> turned.setRGB(x, below, argb);
          case LEFT_MIRRORED -> turned.setRGB(y, x, argb);
          case RIGHT -> turned.setRGB(below, x, argb);
          case RIGHT_MIRRORED -> turned.setRGB(below, right, argb);
          case LEFT -> turned.setRGB(y, right, argb);
        }
      }
    }
    return turned;
  }
}
