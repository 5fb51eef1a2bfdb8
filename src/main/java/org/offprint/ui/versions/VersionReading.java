package org.offprint.ui.versions;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Document;
import org.offprint.library.ReadersNotes;
import org.offprint.library.VersionComparison;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleVersion;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.notes.NotedArticle;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.text.WrappedText;

/** Another version of the article, or the difference between two, set like the article itself. */
public final class VersionReading extends BorderPane {
  private final ReadingPane page;
  private final WrappedText words = new WrappedText();
  private final ToggleButton unfold = new ToggleButton(Messages.text("difference.unfold"));
  private final Button back = new Button(Messages.text("version.back"));
  private @Nullable VersionComparison comparison;
  private Runnable close = () -> {};

  /** Shows nothing yet. The page is this one's own. */
  public VersionReading(ReadingPane page) {
    this.page = page;
    getStyleClass().add("version-reading");
    back.setMinWidth(Button.USE_PREF_SIZE);
    unfold.setMinWidth(Button.USE_PREF_SIZE);
    back.setOnAction(event -> close.run());
    unfold.setOnAction(event -> writeDifference());
    VBox middle = new VBox(words);
    middle.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox top = new HBox(middle, unfold, back);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("version-banner");
    setTop(top);
    setCenter(page);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
  }

  /** Has this run when the person wants to go back to the article. */
  void onClose(Runnable action) {
    close = action;
  }

  void showVersion(ArticleVersion version, Article article, Document document) {
    comparison = null;
    show(Messages.text("version.reading", VersionWords.moment(version.madeAt())), false);
    page.show(article, document);
  }

  /** Draws the reader's highlights into the version that is shown. */
  void draw(Article article, Document document, ReadersNotes notes) {
    new NotedArticle(article, document, page).show(notes);
  }

  void showDifference(VersionComparison found) {
    comparison = found;
    unfold.setSelected(false);
    VersionWords.Moments moments =
        VersionWords.moments(found.before().madeAt(), found.after().madeAt());
    show(Messages.text("difference.title", moments.before(), moments.after()), true);
    writeDifference();
  }

  private void show(String banner, boolean difference) {
    words.setText(banner, "");
    unfold.setVisible(difference);
    unfold.setManaged(difference);
  }

  private void writeDifference() {
    if (comparison != null) {
      page.show(
          headOnly(comparison.later()), DifferenceDocument.of(comparison, unfold.isSelected()));
      page.markDifference();
    }
  }

  /** The article without what is written into the difference, or has no part in it. */
  private static Article headOnly(Article article) {
    ArticleContent content = article.content();
    return new Article(
        article.summary(),
        article.canonicalUrl(),
        new ArticleContent(
            content.title(),
            "",
            content.authors(),
            content.siteName(),
            content.published(),
            content.language(),
            content.direction(),
            null,
            "",
            "",
            List.of()),
        List.of());
  }

  void focusText() {
    page.focusText();
  }
}
