package org.offprint.ui.list;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.offprint.model.ArticleSection;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.sidebar.SectionWords;
import org.offprint.ui.text.WrappedText;

/** What stands in the list when a section has no articles: why, and what would fill it. */
final class EmptySection extends VBox {
  private final FontIcon icon = new FontIcon();
  private final WrappedText headline = new WrappedText();
  private final WrappedText hint = new WrappedText();

  EmptySection() {
    getStyleClass().add("empty-section");
    setAlignment(Pos.CENTER);
    icon.getStyleClass().add("empty-icon");
    headline.getStyleClass().add("empty-headline");
    hint.getStyleClass().add("empty-hint");
    getChildren().addAll(icon, headline, hint);
  }

  void show(ArticleSection section) {
    icon.setIconCode(SectionWords.icon(section));
    headline.setText(Messages.text("empty." + SectionWords.key(section)), "");
    hint.setText(Messages.text("empty." + SectionWords.key(section) + ".hint"), "");
  }
}
