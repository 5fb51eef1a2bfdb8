package org.offprint.ui.sidebar;

import java.text.NumberFormat;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.offprint.ui.controls.TagDot;

/** A row of the sidebar: its sign, its name and how many articles it holds. */
final class SidebarCell extends ListCell<SidebarItem> {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("within");
  private static final double SIGN = 18;

  private final SidebarWords words;
  private final FontIcon icon = new FontIcon();
  private final TagDot dot = new TagDot();
  private final StackPane sign = new StackPane(icon, dot);
  private final Label name = new Label();
  private final Label count = new Label();
  private final Tooltip tip = new Tooltip();
  private final HBox row = new HBox(10, sign, name, count);

  SidebarCell(SidebarWords words) {
    this.words = words;
    getStyleClass().add("section-cell");
    icon.getStyleClass().add("section-icon");
    count.getStyleClass().add("section-count");
    count.setMinWidth(USE_PREF_SIZE);
    sign.setMinWidth(SIGN);
    sign.setMaxWidth(SIGN);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    HBox.setHgrow(name, Priority.ALWAYS);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable SidebarItem item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    boolean filled = !empty && item != null;
    setGraphic(filled ? row : null);
    setTooltip(null);
    pseudoClassStateChanged(GROUP, filled && item instanceof SidebarItem.OfGroup);
    pseudoClassStateChanged(
        WITHIN,
        filled && !(item instanceof SidebarItem.OfGroup || item instanceof SidebarItem.OfSection));
    if (filled) {
      refresh();
    } else {
      setAccessibleText(null);
    }
  }

  /** Shows what is known by now. */
  void refresh() {
    SidebarItem item = getItem();
    if (item == null || isEmpty()) {
      return;
    }
    SidebarWords.Row now = words.row(item);
    boolean tag = item instanceof SidebarItem.OfTag;
    dot.setVisible(tag);
    dot.show(now.colour());
    icon.setVisible(now.icon() != null);
    if (now.icon() != null) {
      icon.setIconCode(now.icon());
    }
    name.setText(now.name());
    Integer number = now.count();
    count.setText(
        number == null || number == 0 ? "" : NumberFormat.getIntegerInstance().format(number));
    count.setManaged(!count.getText().isEmpty());
    setAccessibleText(now.spoken());
    boolean within = item.group() != null;
    tip.setText(now.spoken());
    setTooltip(within ? tip : null);
  }
}
