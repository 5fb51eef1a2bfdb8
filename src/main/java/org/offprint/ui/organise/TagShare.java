package org.offprint.ui.organise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.model.Tag;
import org.offprint.model.TagId;

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
  static List<TagShare> of(Collection<List<Tag>> tags, int articles) {
    Map<TagId, Integer> counts = new HashMap<>();
    Map<TagId, Tag> all = new LinkedHashMap<>();
    for (List<Tag> some : tags) {
      for (Tag tag : some) {
        counts.merge(tag.id(), 1, Integer::sum);
        all.put(tag.id(), tag);
      }
    }
    List<TagShare> shares = new ArrayList<>();
    all.forEach((id, tag) -> shares.add(new TagShare(tag, counts.getOrDefault(id, 0), articles)));
    shares.sort(
        Comparator.comparingInt(TagShare::articles).reversed().thenComparing(s -> s.tag().name()));
    return shares;
  }
}
