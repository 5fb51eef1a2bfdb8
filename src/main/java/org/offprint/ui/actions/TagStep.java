package org.offprint.ui.actions;

import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.LibraryTags;
import org.offprint.model.TagEdit;

/** A change of tags, or of what they are on. */
@FunctionalInterface
public interface TagStep extends LibraryChange {
  /** Does it; gives the edit that undoes it. */
  TagEdit edit(LibraryTags tags);

  @Override
  default @Nullable LibraryChange applyTo(Library library) {
    TagEdit undo = edit(library.tags());
    Back back = new Back(undo);
    return undo.put().isEmpty() && undo.remove().isEmpty() && back.articles() == 0 ? null : back;
  }

  /** Undoes an edit. */
  record Back(TagEdit undo) implements TagStep {
    @Override
    public TagEdit edit(LibraryTags tags) {
      return tags.apply(undo);
    }

    /** How often a tag was put on an article or taken off one. */
    public int articles() {
      return Stream.concat(undo.attach().values().stream(), undo.detach().values().stream())
          .mapToInt(Collection::size)
          .sum();
    }
  }

  /** How many articles a change of tags touched, by what takes it back; 0 for other changes. */
  static int articles(LibraryChange back) {
    return back instanceof Back step ? step.articles() : 0;
  }
}
