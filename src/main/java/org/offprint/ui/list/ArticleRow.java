package org.offprint.ui.list;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.model.DirectionControls;
import org.offprint.model.TagId;
import org.offprint.ui.text.MarkedText;

/** How one article looks in the list; used again for whichever article comes into view. */
final class ArticleRow extends HBox {
  /** Height of every row, in pixels: two lines of title, one of details, two of excerpt. */
  static final double HEIGHT = 112;

  private static final int LINES = 4;
  private static final int TITLE_LINES = 2;

  private static final double THUMBNAIL = 76;

  private final Region unread = new Region();
  private final MarkedText title = new MarkedText();
  private final SiteAndDetails details = new SiteAndDetails();
  private final Node favourite = mark(MaterialDesignS.STAR, "favourite");
  private final Node archived = mark(MaterialDesignA.ARCHIVE_OUTLINE, "archived");
  private final Node incomplete = mark(MaterialDesignI.IMAGE_OFF_OUTLINE, "incomplete");
  private final MarkedText excerpt = new MarkedText();
  private final ImageView picture = new ImageView();
  private final StackPane thumbnail = new StackPane(picture);
  private final TagMarks tags;
  private final VBox text;
  private final StoryLine story;
  private final VBox loading = placeholder();

  /**
   * An empty row.
   *
   * @param openTag takes the tag that is clicked in it
   * @param turn folds or unfolds its story
   */
  ArticleRow(Consumer<TagId> openTag, Runnable turn) {
    story = new StoryLine(turn);
    tags = new TagMarks(openTag);
    getStyleClass().add("article-row");
    unread.getStyleClass().add("unread-dot");
    title.text().getStyleClass().add("row-title");
    title.text().setMaxLines(TITLE_LINES);
    excerpt.text().getStyleClass().add("row-excerpt");
    DetailsLine line = new DetailsLine(details, tags, favourite, archived, incomplete);
    text = new TextColumn(title, line, story, excerpt);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMinWidth(0);
    thumbnail.getStyleClass().add("thumbnail");
    thumbnail.setMinSize(THUMBNAIL, THUMBNAIL);
    thumbnail.setMaxSize(THUMBNAIL, THUMBNAIL);
    Rectangle rounded = new Rectangle(THUMBNAIL, THUMBNAIL);
    rounded.setArcWidth(8);
    rounded.setArcHeight(8);
    thumbnail.setClip(rounded);
    StackPane dot = new StackPane(unread);
    dot.setAlignment(Pos.TOP_CENTER);
    dot.getStyleClass().add("unread-column");
    getChildren().addAll(dot, text, loading, thumbnail);
  }

  private static Node mark(Ikon icon, String style) {
    FontIcon node = new FontIcon(icon);
    node.getStyleClass().addAll("row-mark", style);
    return node;
  }

  private static VBox placeholder() {
    VBox bars = new VBox(10);
    for (double width : new double[] {220, 120, 260}) {
      Region bar = new Region();
      bar.getStyleClass().add("loading-bar");
      bar.setMaxWidth(width);
      bars.getChildren().add(bar);
    }
    HBox.setHgrow(bars, Priority.ALWAYS);
    return bars;
  }

  /** Shows an article. */
  void show(RowText row, @Nullable Image image, StoryPlace place) {
    ArticleSummary summary = row.summary();
    ArticleStatus status = summary.status();
    showing(true);
    title.show(summary.title(), summary.language(), row.titleMarks());
    details.show(DirectionControls.without(row.summary().siteName()), row.day(), row.details());
    excerpt.show(row.excerpt(), summary.language(), row.excerptMarks());
    tags.show(row.tags());
    visible(story, place.isFirst());
    if (place.isFirst()) {
      story.show(row.story(place), place.kind() == StoryPlace.Kind.UNFOLDED);
    }
    unread.setVisible(!status.read());
    visible(favourite, status.favourite());
    visible(archived, status.archived());
    visible(incomplete, !summary.complete());
    visible(thumbnail, summary.thumbnail() != null);
    if (image == null) {
      picture.setImage(null);
    } else {
      cover(image);
    }
  }

  /** Shows that the article is not loaded yet. */
  void showLoading() {
    showing(false);
    visible(thumbnail, false);
    unread.setVisible(false);
  }

  private void showing(boolean loaded) {
    visible(text, loaded);
    visible(loading, !loaded);
  }

  private static void visible(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  /** Fills the square with the middle of the picture. */
  private void cover(Image image) {
    boolean wide = image.getWidth() > image.getHeight();
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    picture.setFitWidth(wide ? 0 : THUMBNAIL);
    picture.setFitHeight(wide ? THUMBNAIL : 0);
    picture.setImage(image);
  }

  /** Title, details, story and excerpt; a line that the others leave is the excerpt's. */
  private static final class TextColumn extends VBox {
    /** So much of the room below the text may be taken, in pixels. */
    private static final double SPARE = 6;

    private final MarkedText title;
    private final StoryLine story;
    private final MarkedText excerpt;

    TextColumn(MarkedText title, HBox details, StoryLine story, MarkedText excerpt) {
      super(3, title, details, story, excerpt);
      this.title = title;
      this.story = story;
      this.excerpt = excerpt;
    }

    @Override
    protected double computeMinHeight(double width) {
      return 0;
    }

    private double heightWithoutExcerpt() {
      return prefHeight(getWidth()) - excerpt.prefHeight(getWidth()) - getSpacing();
    }

    @Override
    protected void layoutChildren() {
      title.text().setMaxLines(TITLE_LINES);
      double line = title.getBaselineOffset() * 1.5;
      int titleLines = title.prefHeight(getWidth()) > line ? 2 : 1;
      int lines = LINES - titleLines - (story.isManaged() ? 1 : 0);
      excerpt.text().setMaxLines(lines);
      // Some scripts have taller lines than others.
      while (lines > 1 && prefHeight(getWidth()) > getHeight() + SPARE) {
        excerpt.text().setMaxLines(--lines);
      }
      excerpt.setVisible(prefHeight(getWidth()) <= getHeight() + SPARE);
      if (heightWithoutExcerpt() > getHeight() + SPARE) {
        title.text().setMaxLines(1);
      }
      super.layoutChildren();
    }
  }
}
