package org.offprint.model;

import java.util.List;
import java.util.Map;

/**
 * A change to tags. What undoes a change is a change, too.
 *
 * @param put tags that shall have these names and colours; made where they do not exist
 * @param attach the articles to put each tag on
 * @param detach the articles to take each tag off
 * @param remove tags to remove from all articles and then altogether
 */
public record TagEdit(
    List<Tag> put,
    Map<TagId, List<ArticleId>> attach,
    Map<TagId, List<ArticleId>> detach,
    List<TagId> remove) {
  public TagEdit {
    put = List.copyOf(put);
    attach = Map.copyOf(attach);
    detach = Map.copyOf(detach);
    remove = List.copyOf(remove);
  }
}
