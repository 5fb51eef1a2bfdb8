package org.offprint.ui.list;

import java.util.concurrent.Future;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import org.offprint.model.ArticleId;

/** Shows in a list what its model changes, with the same articles selected and in view. */
final class ListRows implements ListModelView {
  private final ListView<ArticleId> list;
  private final ListScroll scroll;
  private final ListSelection selection;
  private final Supplier<ArticleIds> ids;
  private final Runnable shown;
  private final Runnable known;

  /**
   * Nothing shown yet.
   *
   * @param ids the articles that have a row now
   * @param shown told when other rows are shown, or more of them
   * @param known told when more is known of the rows, after that
   */
  ListRows(
      ListView<ArticleId> list,
      ListScroll scroll,
      ListSelection selection,
      Supplier<ArticleIds> ids,
      Runnable shown,
      Runnable known) {
    this.list = list;
    this.scroll = scroll;
    this.selection = selection;
    this.ids = ids;
    this.shown = shown;
    this.known = known;
  }

  @Override
  public void replaced() {
    selection.quietly(() -> list.setItems(ids.get()));
    shown.run();
  }

  @Override
  public void exchanged() {
    ListScroll.Place place = scroll.place();
    keepSelection(() -> list.setItems(ids.get()), -1);
    scroll.to(place);
  }

  @Override
  public Future<?> painted() {
    return PaintSignal.of(list);
  }

  @Override
  public void known() {
    shown.run();
    if (!selection.isEmpty()) {
      // It may be known only now which articles the selected rows are.
      selection.tell();
    }
    known.run();
  }

  @Override
  public void keepSelection(Runnable change, int nextIfGone) {
    selection.keepDuring(change, nextIfGone);
    shown.run();
  }
}
