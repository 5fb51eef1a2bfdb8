package org.offprint.model;

import java.util.regex.Pattern;

/**
 * Names an image by its bytes.
 *
 * @param hex SHA-256 in 64 lower-case hexadecimal digits
 */
public record ImageHash(String hex) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  public ImageHash {
    if (!SHA_256.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not a SHA-256 in hexadecimal: " + hex);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
