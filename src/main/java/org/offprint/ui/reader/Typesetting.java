package org.offprint.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;
import org.offprint.model.ArticleImage;
import org.offprint.model.ImageHash;
import org.offprint.model.TextDirection;
import org.offprint.script.WritingSystem;
import org.offprint.settings.ReadingStyle;
import org.offprint.ui.flow.FlowView;

/** Writes an article onto the pane, in the type that was chosen. JavaFX thread only. */
final class Typesetting {
  private final FlowView view;
  private final ScrollPort port;
  private final PassageMarks marks;
  private final PictureSource pictures;
  private final PassageContext.Guide guide;
  private final Runnable writing;
  private ReaderStyle type = ReaderStyle.standard();
  private TypeMetrics metrics = new TypeMetrics(type);
  private PreparedArticle article = PreparedArticle.NONE;
  private boolean commentsOpen = true;
  private ArticleText text = ArticleText.NONE;

  /**
   * No article.
   *
   * @param guide what the nodes of the text ask
   * @param writing run when the passages are known, before they are on the pane
   */
  Typesetting(
      FlowView view,
      ScrollPort port,
      PassageMarks marks,
      PictureSource pictures,
      PassageContext.Guide guide,
      Runnable writing) {
    this.view = view;
    this.port = port;
    this.marks = marks;
    this.pictures = pictures;
    this.guide = guide;
    this.writing = writing;
  }

  /** Writes an article, without marks. */
  void show(PreparedArticle shown) {
    marks.clear();
    article = shown;
    text = new ArticleText(shown.passages());
    write();
  }

  /** Writes nothing. */
  void clear() {
    article = PreparedArticle.NONE;
    text = ArticleText.NONE;
    write();
  }

  /** The article that is shown; null for none. */
  @Nullable Article article() {
    return article.article();
  }

  /** What is shown, as it was prepared. */
  PreparedArticle prepared() {
    return article;
  }

  /** All of the article, its comments too if they are folded away. */
  List<Passage> passages() {
    return article.passages();
  }

  /** Whether the article begins its lines, and its pages, at the right. */
  boolean isFromRight() {
    return article.direction() == TextDirection.RIGHT_TO_LEFT;
  }

  /** The passage that a link within the article leads to; null if there is none. */
  @Nullable Integer place(String anchor) {
    return article.anchors().get(anchor);
  }

  /** The bare text of the passages. */
  ArticleText text() {
    return text;
  }

  /** How wide the column is. */
  double width() {
    return fitted(type.width());
  }

  /** A width, or a little less: letters that fill squares are to fill lines of them. */
  double fitted(double width) {
    double square = type.em(1);
    return writingSystem().isIdeographic() ? Math.floor(width / square) * square : width;
  }

  /** Has what is written from now on be in another type. */
  void setType(ReadingStyle chosen) {
    type = new ReaderStyle(chosen);
    metrics = new TypeMetrics(type);
  }

  void openComments() {
    commentsOpen = true;
    rewrite();
  }

  void foldComments() {
    commentsOpen = !commentsOpen;
    rewrite();
  }

  /** Writes the article anew and keeps the place. */
  void rewrite() {
    ScrollPosition place = port.position();
    write();
    port.goTo(place);
  }

  private void write() {
    writing.run();
    view.setItems(new ReaderModel(article.shown(commentsOpen), context(), marks));
  }

  /** What the nodes of the text are made with. */
  PassageContext context() {
    Map<String, ImageHash> held = new HashMap<>();
    Article shown = article.article();
    if (shown != null) {
      for (ArticleImage image : shown.images()) {
        ImageHash hash = image.hash();
        if (hash != null) {
          held.put(image.url(), hash);
        }
      }
    }
    return new PassageContext(type, metrics, held, pictures, guide, view::tallest);
  }

  /** The writing system of most of the article. */
  WritingSystem writingSystem() {
    return passages().stream()
        .filter(passage -> passage instanceof Passage.Words words && words.role() == Role.BODY)
        .findFirst()
        .map(passage -> WritingSystem.most(passage.text(), ((Passage.Words) passage).language()))
        .orElse(WritingSystem.EUROPEAN);
  }
}
