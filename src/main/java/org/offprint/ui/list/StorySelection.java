package org.offprint.ui.list;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.offprint.model.ArticleId;

/** The stories that selected articles tell. Used on the JavaFX thread. */
public final class StorySelection {
  private final ArticleListModel model;
  private final ListSelection selection;

  StorySelection(ArticleListModel model, ListSelection selection) {
    this.model = model;
    this.selection = selection;
  }

  /** Whether any selected row stands for other articles, too. */
  public boolean any() {
    StoryRows stories = model.stories();
    boolean folded = stories.hidden() > 0 || !stories.open().isEmpty();
    return folded && selection.get().stream().anyMatch(id -> stories.place(id).isFirst());
  }

  /** Selects all that tell the stories of the selected articles, unfolding those. */
  public void chooseAll() {
    Set<ArticleId> told = new LinkedHashSet<>();
    for (ArticleId id : selection.get()) {
      told.add(id);
      told.addAll(model.stories().copies(id));
    }
    model.unfold(told);
    selection.set(List.copyOf(told));
  }
}
