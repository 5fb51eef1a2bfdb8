package org.offprint.ui.actions;

import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;

/**
 * Says that two articles tell different stories, however alike they are.
 *
 * @param apart false takes that back
 */
public record StoryStep(ArticleId one, ArticleId other, boolean apart) implements LibraryChange {
  @Override
  public @Nullable StoryStep applyTo(Library library) {
    return library.stories().separate(one, other, apart) ? new StoryStep(one, other, !apart) : null;
  }
}
