package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Document;
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
  private @Nullable Article article;
  private @Nullable Document document;
  private @Nullable TextDirection direction;
  private boolean commentsOpen = true;
  private ArticlePassages passages = ArticlePassages.NONE;
  private ArticleText text = new ArticleText(List.of());

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

  /**
   * Writes an article, without marks.
   *
   * @param from the side from which all of it is set; null leaves it to each paragraph's letters
   */
  void show(Article shown, Document content, @Nullable TextDirection from) {
    direction = from;
    marks.clear();
    article = shown;
    document = content;
    write();
  }

  /** Writes nothing. */
  void clear() {
    article = null;
    document = null;
    write();
  }

  /** The article that is shown; null for none. */
  @Nullable Article article() {
    return article;
  }

  /** All of the article, its comments too if they are folded away. */
  List<Passage> passages() {
    return passages.passages();
  }

  /** Whether the article begins its lines, and its pages, at the right. */
  boolean isFromRight() {
    TextDirection own = document == null ? TextDirection.LEFT_TO_RIGHT : document.direction();
    return (direction == null ? own : direction) == TextDirection.RIGHT_TO_LEFT;
  }

  /** The passage that a link within the article leads to; null if there is none. */
  @Nullable Integer place(String anchor) {
    return passages.anchors().get(anchor);
  }

  /** The bare text of the passages. */
  ArticleText text() {
    return text;
  }

  /** How wide the column is. */
  double width() {
    return type.width();
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
    passages =
        article == null || document == null
            ? ArticlePassages.NONE
            : directed(ArticlePassages.of(article, document));
    text = new ArticleText(passages.passages());
    writing.run();
    List<Passage> shown = (commentsOpen ? passages : passages.folded()).passages();
    view.setItems(new ReaderModel(shown, context(), marks));
  }

  private ArticlePassages directed(ArticlePassages written) {
    return direction == null ? written : written.directed(direction);
  }

  /** What the nodes of the text are made with. */
  PassageContext context() {
    Map<String, ImageHash> held = new HashMap<>();
    if (article != null) {
      for (ArticleImage image : article.images()) {
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
    return passages.passages().stream()
        .filter(passage -> passage instanceof Passage.Words words && words.role() == Role.BODY)
        .findFirst()
        .map(passage -> WritingSystem.most(passage.text(), ((Passage.Words) passage).language()))
        .orElse(WritingSystem.EUROPEAN);
  }

  /** The article's headings, in order. */
  List<OutlineEntry> outline() {
    List<OutlineEntry> outline = new ArrayList<>();
    List<Passage> all = passages.passages();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Passage.Words words && words.role().headingLevel() > 0) {
        outline.add(new OutlineEntry(i, words.role().headingLevel(), words.text()));
      }
    }
    return outline;
  }
}
