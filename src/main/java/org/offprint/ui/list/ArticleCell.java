package org.offprint.ui.list;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.ImageHash;
import org.offprint.model.TagId;

/** A row of the list: asks for what it shows, and shows a quiet placeholder until it is here. */
final class ArticleCell extends ListCell<ArticleId> {
  private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

  private final ArticleListModel model;
  private final Thumbnails thumbnails;
  private final ArticleRow row;

  ArticleCell(ArticleListModel model, Thumbnails thumbnails, Consumer<TagId> openTag) {
    row = new ArticleRow(openTag, this::turn);
    this.model = model;
    this.thumbnails = thumbnails;
    getStyleClass().add("article-cell");
    // The row is as wide as the list, never wider.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ArticleId id, boolean empty) {
    super.updateItem(id, empty);
    setText(null);
    if (empty) {
      setGraphic(null);
      setAccessibleText(null);
      pseudoClassStateChanged(READ, false);
      pseudoClassStateChanged(BELOW, false);
    } else {
      setGraphic(row);
      refresh();
    }
  }

  /** Shows what is known of the article by now. */
  void refresh() {
    int index = getIndex();
    if (isEmpty() || index < 0 || index >= getListView().getItems().size()) {
      return;
    }
    ArticleId id = getItem();
    if (!Objects.equals(id, getListView().getItems().get(index))) {
      // It has become known which this is: has the cell take it, and comes back here.
      updateIndex(index);
      return;
    }
    StoryPlace place = id == null ? StoryPlace.ALONE : model.stories().place(id);
    pseudoClassStateChanged(BELOW, place.kind() == StoryPlace.Kind.BELOW);
    RowText text = model.rows().at(index);
    if (text == null || id == null || !text.summary().id().equals(id)) {
      row.showLoading();
      return;
    }
    ImageHash hash = text.summary().thumbnail();
    Image image = hash == null ? null : thumbnails.get(hash);
    row.show(text, image, place);
    setAccessibleText(text.spoken(place));
    pseudoClassStateChanged(READ, text.summary().status().read());
  }

  /** Folds or unfolds the story that the row stands for. */
  private void turn() {
    ArticleId id = getItem();
    if (id != null) {
      model.fold(id, model.stories().place(id).kind() == StoryPlace.Kind.UNFOLDED);
    }
  }
}
