package org.offprint.ui.list;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;

/** What has been done with the selected articles. Used on the JavaFX thread. */
public final class SelectedStatuses {
  /** Of more, the first ones say what can be done with all. */
  private static final int LOOKED_AT = 500;

  private final ArticleListModel model;
  private final ListSelection selection;
  private final Runnable refresh;

  /**
   * Of what a selection holds.
   *
   * @param refresh has the rows in view show what is known of them
   */
  SelectedStatuses(ArticleListModel model, ListSelection selection, Runnable refresh) {
    this.model = model;
    this.selection = selection;
    this.refresh = refresh;
  }

  /** The selected articles, or of very many the first ones. */
  public List<ArticleId> some() {
    List<ArticleId> all = selection.get();
    return all.subList(0, Math.min(LOOKED_AT, all.size()));
  }

  /**
   * What {@link #some} of the selected articles have in common: marked as read only if all are, and
   * so on; null if nothing is known of any.
   */
  public @Nullable ArticleStatus common() {
    return some().stream()
        .map(model.rows()::of)
        .filter(Objects::nonNull)
        .map(row -> row.summary().status())
        .reduce(ArticleStatus::both)
        .orElse(null);
  }

  /**
   * Shows the statuses that the library has for articles, whether their rows are in view or not.
   */
  public void learn(List<ArticleSummary> found) {
    for (ArticleSummary summary : found) {
      model.rows().change(List.of(summary.id()), any -> summary.status());
    }
    refresh.run();
  }
}
