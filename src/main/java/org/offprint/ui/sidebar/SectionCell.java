package org.offprint.ui.sidebar;

import java.text.NumberFormat;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.offprint.model.ArticleSection;
import org.offprint.ui.i18n.Messages;

/** A section with its icon, its name and how many articles it holds. */
final class SectionCell extends ListCell<ArticleSection> {
  private final Supplier<Map<ArticleSection, Integer>> counts;
  private final FontIcon icon = new FontIcon();
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox row = new HBox(10, icon, name, count);

  SectionCell(Supplier<Map<ArticleSection, Integer>> counts) {
    this.counts = counts;
    getStyleClass().add("section-cell");
    icon.getStyleClass().add("section-icon");
    count.getStyleClass().add("section-count");
    count.setMinWidth(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ArticleSection section, boolean empty) {
    super.updateItem(section, empty);
    setText(null);
    if (empty || section == null) {
      setGraphic(null);
      return;
    }
    icon.setIconCode(SectionWords.icon(section));
    name.setText(SectionWords.name(section));
    setGraphic(row);
    refresh();
  }

  void refresh() {
    ArticleSection section = getItem();
    if (section == null) {
      return;
    }
    int articles = counts.get().getOrDefault(section, 0);
    count.setText(articles == 0 ? "" : NumberFormat.getIntegerInstance().format(articles));
    setAccessibleText(Messages.text("section.spoken", SectionWords.name(section), articles));
  }
}
