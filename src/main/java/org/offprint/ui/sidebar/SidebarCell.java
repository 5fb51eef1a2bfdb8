package org.offprint.ui.sidebar;

import java.text.NumberFormat;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.offprint.ui.controls.NamedCell;
import org.offprint.ui.controls.TagDot;

/** A row of the sidebar: its sign, its name and how many articles it holds. */
final class SidebarCell extends NamedCell<SidebarItem> {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("within");

  private final SidebarWords words;
  private final Sign sign;
  private final Tooltip tip = new Tooltip();

  SidebarCell(SidebarWords words) {
    this(words, new Sign());
  }

  private SidebarCell(SidebarWords words, Sign sign) {
    super(sign);
    this.words = words;
    this.sign = sign;
    getStyleClass().add("section-cell");
  }

  /** What stands before a name: an icon, or a dot in the colour of a tag. */
  private static final class Sign extends StackPane {
    private static final double WIDTH = 18;

    private final FontIcon icon = new FontIcon();
    private final TagDot dot = new TagDot();

    Sign() {
      icon.getStyleClass().add("section-icon");
      setMinWidth(WIDTH);
      setMaxWidth(WIDTH);
      getChildren().addAll(icon, dot);
    }

    void show(SidebarWords.Row row, boolean tag) {
      dot.setVisible(tag);
      dot.show(row.colour());
      icon.setVisible(row.icon() != null);
      if (row.icon() != null) {
        icon.setIconCode(row.icon());
      }
    }
  }

  @Override
  protected void fill(SidebarItem item) {
    SidebarWords.Row now = words.row(item);
    Integer number = now.count();
    boolean counted = number != null && number > 0;
    sign.show(now, item instanceof SidebarItem.OfTag);
    show(now.name(), counted ? NumberFormat.getIntegerInstance().format(number) : "", now.spoken());
    boolean within = item.group() != null;
    tip.setText(now.spoken());
    setTooltip(within ? tip : null);
    pseudoClassStateChanged(GROUP, item instanceof SidebarItem.OfGroup);
    pseudoClassStateChanged(WITHIN, within);
  }

  @Override
  protected void clear() {
    setTooltip(null);
    pseudoClassStateChanged(GROUP, false);
    pseudoClassStateChanged(WITHIN, false);
  }

  /** Shows what is known by now. */
  void refresh() {
    SidebarItem item = getItem();
    if (item != null && !isEmpty()) {
      fill(item);
    }
  }
}
