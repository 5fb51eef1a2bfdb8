package org.offprint.model;

import org.jspecify.annotations.Nullable;

/**
 * A word that the reader puts on articles.
 *
 * @param name as the reader wrote it; no two differ only in case and accents
 * @param colour 0xRRGGBB; null for none
 * @param articles how many have it, without those in the trash
 * @param unread how many of them are neither read nor archived
 */
public record Tag(TagId id, String name, @Nullable Integer colour, int articles, int unread) {
  /** Whether this is the tag that a name means, whatever its case and accents. */
  public boolean isNamed(String other) {
    return folded(name).equals(folded(other));
  }

  /** What makes two names the same: the words in them, or all of it where there is no word. */
  public static String folded(String name) {
    String words = WordFolding.folded(name);
    return words.isEmpty() ? name.strip() : words;
  }
}
