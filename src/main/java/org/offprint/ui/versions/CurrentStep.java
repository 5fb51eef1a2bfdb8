package org.offprint.ui.versions;

import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.ui.actions.LibraryChange;

/** Shows another version of an article from now on. */
record CurrentStep(ArticleId article, int version) implements LibraryChange {
  @Override
  public @Nullable LibraryChange applyTo(Library library) {
    return library
        .versions()
        .makeCurrent(article, version)
        .filter(before -> before != version)
        .map(before -> new CurrentStep(article, before))
        .orElse(null);
  }
}
