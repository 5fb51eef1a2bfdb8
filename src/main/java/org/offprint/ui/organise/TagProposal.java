package org.offprint.ui.organise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.library.LibraryTags;
import org.offprint.model.Tag;
import org.offprint.model.TagId;

/**
 * A tag to put on articles.
 *
 * @param tag null for one that does not exist yet
 */
record TagProposal(String name, @Nullable Tag tag) {
  private static final int SHOWN = 6;

  /**
   * What may be meant by the beginning of a name: first the tag that is called exactly so, then the
   * most used ones, last a new one of that name if there is none yet. Blocks.
   *
   * @param given tags that all the chosen articles have already
   */
  static List<TagProposal> of(LibraryTags tags, String typed, Set<TagId> given) {
    String name = typed.strip();
    Optional<Tag> same = name.isEmpty() ? Optional.empty() : tags.named(name);
    List<TagProposal> proposals = new ArrayList<>();
    same.filter(tag -> !given.contains(tag.id()))
        .ifPresent(tag -> proposals.add(new TagProposal(tag.name(), tag)));
    for (Tag tag : tags.beginning(name, SHOWN + given.size())) {
      boolean listed = same.filter(known -> known.id().equals(tag.id())).isPresent();
      if (proposals.size() < SHOWN && !listed && !given.contains(tag.id())) {
        proposals.add(new TagProposal(tag.name(), tag));
      }
    }
    if (!name.isEmpty() && same.isEmpty()) {
      proposals.add(new TagProposal(name, null));
    }
    return List.copyOf(proposals);
  }
}
