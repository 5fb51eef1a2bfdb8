package org.offprint.ui.list;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * Shows a list whose rows are all of one height, {@link ListView#fixedCellSizeProperty}, however
 * many they are.
 *
 * @param <T> what the rows are about
 */
final class RowListSkin<T> extends ListViewSkin<T> {
  RowListSkin(ListView<T> list) {
    super(list);
  }

  @Override
  protected VirtualFlow<ListCell<T>> createVirtualFlow() {
    return new RowFlow<>();
  }

  /** Of what is selected, only what is in view has nodes to speak of. */
  @Override
  protected @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, @Nullable Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED_ITEMS
        ? FXCollections.observableArrayList(selectedInView())
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private List<ListCell<T>> selectedInView() {
    return ((RowFlow<ListCell<T>>) getVirtualFlow())
        .getCells().stream().filter(ListCell::isSelected).toList();
  }
}
