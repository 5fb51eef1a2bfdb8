package org.offprint.library;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.offprint.library.PictureFormat.Picture;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;

/** Lets through the pictures that can be kept and drawn without harm. */
final class PictureCheck {
  /** What decoding may need at most, at four bytes a pixel: 240 MB. */
  private static final long MOST_PIXELS = 60_000_000;

  private static final int LONGEST_SIDE = 65_535;

  private PictureCheck() {}

  /** The picture, named by its bytes; empty if it is none, or too large to be decoded. */
  static Optional<ImageData> accept(byte[] bytes) {
    return PictureFormat.recognise(bytes)
        .filter(PictureCheck::isSane)
        .map(
            picture ->
                new ImageData(
                    hash(bytes),
                    picture.format().mediaType(),
                    picture.width(),
                    picture.height(),
                    bytes));
  }

  private static boolean isSane(Picture picture) {
    return picture.width() <= LONGEST_SIDE
        && picture.height() <= LONGEST_SIDE
        && (long) picture.width() * picture.height() <= MOST_PIXELS;
  }

  private static ImageHash hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new ImageHash(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
