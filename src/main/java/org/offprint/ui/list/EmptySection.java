package org.offprint.ui.list;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;
import org.offprint.model.ArticleSection;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.sidebar.SectionWords;

/** What stands in the list when a section has no articles: why, and what would fill it. */
final class EmptySection extends VBox {
  private final FontIcon icon = new FontIcon();
  private final Label headline = new Label();
  private final Label hint = new Label();

  EmptySection() {
    getStyleClass().add("empty-section");
    setAlignment(Pos.CENTER);
    icon.getStyleClass().add("empty-icon");
    headline.getStyleClass().add("empty-headline");
    hint.getStyleClass().add("empty-hint");
    for (Label label : new Label[] {headline, hint}) {
      label.setWrapText(true);
      label.setTextAlignment(TextAlignment.CENTER);
    }
    getChildren().addAll(icon, headline, hint);
  }

  void show(ArticleSection section) {
    icon.setIconCode(SectionWords.icon(section));
    headline.setText(Messages.text("empty." + SectionWords.key(section)));
    hint.setText(Messages.text("empty." + SectionWords.key(section) + ".hint"));
  }
}
