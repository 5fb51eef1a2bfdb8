package org.offprint.library;

import java.util.Optional;

/**
 * Tells what picture some bytes are, and how large, from their beginning; decodes nothing.
 *
 * <p>Sources: PNG 3rd edition (W3C), JPEG (ITU-T T.81 B.2.2), GIF89a, WebP (RFC 9649), SVG 2.
 */
enum PictureFormat {
  JPEG("image/jpeg") {
    @Override
    Optional<Size> size(PictureBytes bytes) {
      return bytes.startsWith(0xFF, 0xD8, 0xFF) ? JpegSize.read(bytes) : Optional.empty();
    }
  },
  PNG("image/png") {
    @Override
    Optional<Size> size(PictureBytes bytes) {
      return bytes.startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')
              && bytes.has("IHDR", 12)
              && bytes.length() >= 24
          ? Size.of(bytes.bigEndian(16, 4), bytes.bigEndian(20, 4))
          : Optional.empty();
    }
  },
  GIF("image/gif") {
    @Override
    Optional<Size> size(PictureBytes bytes) {
      return (bytes.has("GIF87a", 0) || bytes.has("GIF89a", 0)) && bytes.length() >= 10
          ? Size.of(bytes.littleEndian(6, 2), bytes.littleEndian(8, 2))
          : Optional.empty();
    }
  },
  WEBP("image/webp") {
    @Override
    Optional<Size> size(PictureBytes bytes) {
      return bytes.has("RIFF", 0) && bytes.has("WEBP", 8) && bytes.length() >= 30
          ? webpSize(bytes)
          : Optional.empty();
    }
  },
  SVG("image/svg+xml") {
    @Override
    Optional<Size> size(PictureBytes bytes) {
      return SvgSize.read(bytes.all());
    }
  };

  /** A picture that was recognised. Width and height in pixels; 0 for an SVG that does not say. */
  record Picture(PictureFormat format, int width, int height) {}

  /** Width and height in pixels. */
  record Size(int width, int height) {
    static Optional<Size> of(long width, long height) {
      return width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE
          ? Optional.of(new Size((int) width, (int) height))
          : Optional.empty();
    }
  }

  private final String mediaType;

  PictureFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The IANA media type. */
  String mediaType() {
    return mediaType;
  }

  /** The size, if the bytes are of this format. */
  abstract Optional<Size> size(PictureBytes bytes);

  /** What picture these bytes are; empty if none that the reading pane can draw. */
  static Optional<Picture> recognise(byte[] bytes) {
    PictureBytes reader = new PictureBytes(bytes);
    for (PictureFormat format : values()) {
      Optional<Size> size = format.size(reader);
      if (size.isPresent()) {
        return size.map(found -> new Picture(format, found.width, found.height));
      }
    }
    return Optional.empty();
  }

  private static Optional<Size> webpSize(PictureBytes bytes) {
    if (bytes.has("VP8 ", 12) && bytes.bigEndian(23, 3) == 0x9D012A) {
      return Size.of(bytes.littleEndian(26, 2) & 0x3FFF, bytes.littleEndian(28, 2) & 0x3FFF);
    }
    if (bytes.has("VP8L", 12) && bytes.bigEndian(20, 1) == 0x2F) {
      long packed = bytes.littleEndian(21, 4);
      return Size.of((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1);
    }
    if (bytes.has("VP8X", 12)) {
      return Size.of(bytes.littleEndian(24, 3) + 1, bytes.littleEndian(27, 3) + 1);
    }
    return Optional.empty();
  }
}
