package org.offprint.ui.organise;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.offprint.model.Tag;

/**
 * A tag that some of the chosen articles have.
 *
 * @param articles how many of them have it
 * @param of how many are chosen
 */
record TagShare(Tag tag, int articles, int of) {
  /** Whether all of them have it. */
  boolean whole() {
    return articles == of;
  }

  /** The tags of articles, those of most of them first. */
  static List<TagShare> of(Map<Tag, Integer> shares, int articles) {
    return shares.entrySet().stream()
        .map(share -> new TagShare(share.getKey(), share.getValue(), articles))
        .sorted(Comparator.comparingInt(TagShare::articles).reversed())
        .toList();
  }
}
