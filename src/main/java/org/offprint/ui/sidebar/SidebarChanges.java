package org.offprint.ui.sidebar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.SavedSearch;
import org.offprint.model.Tag;

/** Does what the sidebar's rows can be asked for besides being shown. JavaFX thread. */
public interface SidebarChanges {
  /** What dropping articles of the list on this row would do, in words; empty for nothing. */
  String offer(SidebarItem item);

  /** Does what dropping articles there means. */
  void drop(SidebarItem item, List<ArticleId> ids);

  void rename(Tag tag);

  /**
   * Gives a tag a colour.
   *
   * @param colour 0xRRGGBB; null for none
   */
  void recolour(Tag tag, @Nullable Integer colour);

  /** Has one of the others chosen for this tag to become. */
  void merge(Tag tag, List<Tag> others);

  void delete(Tag tag);

  void rename(SavedSearch search);

  void delete(SavedSearch search);

  void emptyTrash();
}
