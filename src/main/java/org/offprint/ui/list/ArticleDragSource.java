package org.offprint.ui.list;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.DirectionControls;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.organise.ArticleTransfer;

/** Lets the selected articles be dragged out of the list, with words that say which. */
final class ArticleDragSource {
  private static final double WIDTH = 260;
  private static final double OFFSET = 12;

  private final ListView<ArticleId> list;
  private final Supplier<List<ArticleId>> selected;
  private final Function<ArticleId, @Nullable RowText> rows;

  ArticleDragSource(
      ListView<ArticleId> list,
      Supplier<List<ArticleId>> selected,
      Function<ArticleId, @Nullable RowText> rows) {
    this.list = list;
    this.selected = selected;
    this.rows = rows;
  }

  /** Begins to watch for drags. */
  void install() {
    list.addEventHandler(MouseEvent.DRAG_DETECTED, this::begin);
    list.addEventHandler(DragEvent.DRAG_DONE, event -> ArticleTransfer.end(list));
  }

  private void begin(MouseEvent event) {
    List<ArticleId> ids = selected.get();
    if (ids.isEmpty() || event.getButton() != MouseButton.PRIMARY || !onRow(event)) {
      return;
    }
    Dragboard board = list.startDragAndDrop(TransferMode.COPY_OR_MOVE);
    board.setDragView(picture(words(ids)), -OFFSET, -OFFSET);
    ArticleTransfer.begin(list, board, ids);
    event.consume();
  }

  /** Not on the scroll bar, nor below the last row. */
  private boolean onRow(MouseEvent event) {
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof ArticleCell)) {
      node = node.getParent();
    }
    return node instanceof ArticleCell cell && !cell.isEmpty();
  }

  private String words(List<ArticleId> ids) {
    RowText row = ids.size() == 1 ? rows.apply(ids.getFirst()) : null;
    return row == null
        ? Messages.text("drag.articles", ids.size())
        : DirectionControls.without(row.summary().title());
  }

  private WritableImage picture(String words) {
    Label label = new Label(words);
    label.setMaxWidth(WIDTH);
    label.getStyleClass().add("dragged-articles");
    Scene scene = new Scene(new Group(label));
    scene.setFill(Color.TRANSPARENT);
    scene.getStylesheets().setAll(list.getScene().getStylesheets());
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    return label.snapshot(parameters, null);
  }
}
