package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Document;
import org.offprint.model.Article;
import org.offprint.model.TextDirection;

/**
 * An article as {@link ReadingPane} shows it, with all that takes long for a long one worked out
 * beforehand: its passages, where they are cut, its links, its headings. Immutable; made on any
 * thread, best not on that of JavaFX.
 */
public final class PreparedArticle {
  /** No article. */
  static final PreparedArticle NONE =
      new PreparedArticle(null, ArticlePassages.NONE, TextDirection.LEFT_TO_RIGHT);

  /** What is on the pane: all of the article, or all but its comments. */
  record Shown(List<Passage> passages, List<Fragment> fragments) {
    static Shown of(List<Passage> passages) {
      return new Shown(passages, List.copyOf(Fragment.of(passages)));
    }
  }

  private final @Nullable Article article;
  private final TextDirection direction;
  private final ArticlePassages passages;
  private final Shown open;
  private final List<String> texts;
  private final List<LinkWalk.Stop> links;
  private final List<OutlineEntry> outline;
  private final ReadingProgress progress;

  private PreparedArticle(
      @Nullable Article article, ArticlePassages passages, TextDirection direction) {
    this.article = article;
    this.direction = direction;
    this.passages = passages;
    this.open = Shown.of(passages.passages());
    this.texts = new ArticleText(passages.passages()).texts();
    this.links = List.copyOf(LinkWalk.stops(passages.passages()));
    this.outline = outline(passages.passages());
    this.progress = ReadingProgress.of(passages.passages(), texts);
    prepareHyphens(passages.passages());
  }

  /**
   * Prepares an article.
   *
   * @param from the side from which all of it is set; null leaves it to each paragraph's letters
   */
  public static PreparedArticle of(
      Article article, Document document, @Nullable TextDirection from) {
    ArticlePassages written = ArticlePassages.of(article, document);
    return from == null
        ? new PreparedArticle(article, written, document.direction())
        : new PreparedArticle(article, written.directed(from), from);
  }

  private static void prepareHyphens(List<Passage> passages) {
    passages.stream()
        .filter(passage -> passage instanceof Passage.Words words && words.role() == Role.BODY)
        .map(passage -> ((Passage.Words) passage).language())
        .findFirst()
        .ifPresent(WordsText::prepare);
  }

  private static List<OutlineEntry> outline(List<Passage> passages) {
    List<OutlineEntry> outline = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i) instanceof Passage.Words words && words.role().headingLevel() > 0) {
        outline.add(new OutlineEntry(i, words.role().headingLevel(), words.text()));
      }
    }
    return List.copyOf(outline);
  }

  /** The texts of its passages; see {@link ReadingPane#passageTexts()}. */
  public List<String> passageTexts() {
    return texts;
  }

  /** The article; null for none. */
  @Nullable Article article() {
    return article;
  }

  /** From which side it begins its lines, and its pages. */
  TextDirection direction() {
    return direction;
  }

  /** All of its passages, comments too. */
  List<Passage> passages() {
    return open.passages();
  }

  /** The passages that links within the article lead to, by name. */
  Map<String, Integer> anchors() {
    return passages.anchors();
  }

  /** What is shown of it. */
  @SuppressWarnings("ReferenceEquality") // nothing to fold: the very same passages
  Shown shown(boolean comments) {
    return comments || passages.folded() == passages
        ? open
        : Shown.of(passages.folded().passages());
  }

  /** Its links, in order. */
  List<LinkWalk.Stop> links() {
    return links;
  }

  /** Its headings, in order. */
  List<OutlineEntry> outline() {
    return outline;
  }

  /** How much of it lies above a place. */
  ReadingProgress progress() {
    return progress;
  }
}
