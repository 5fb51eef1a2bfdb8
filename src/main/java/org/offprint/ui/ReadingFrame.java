package org.offprint.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.ui.actions.ArticleSurroundings;
import org.offprint.ui.actions.LibraryChange;

/** The article with what stands above, beside and over it. */
final class ReadingFrame extends BorderPane implements ArticleSurroundings {
  private final ReadingView reading;
  private final StatusCommands statuses;
  private final NoticeBar notices;
  private final Runnable look;
  private final Consumer<ArticleId> opener;
  private final StackPane middle;
  private final StackPane top = new StackPane();
  private @Nullable Node banner;

  /**
   * The article alone.
   *
   * @param look has the window look at the library again
   * @param opener opens an article in whichever list it is
   */
  ReadingFrame(
      ReadingView reading,
      StatusCommands statuses,
      NoticeBar notices,
      Runnable look,
      Consumer<ArticleId> opener) {
    this.reading = reading;
    this.statuses = statuses;
    this.notices = notices;
    this.look = look;
    this.opener = opener;
    this.middle = new StackPane(reading);
    // Set once, before what stands below: that is the order in which Tab goes.
    setTop(top);
    setCenter(middle);
  }

  @Override
  protected double computeMinWidth(double height) {
    Node side = side();
    return side == null ? PaneFit.LEAST_OF_ARTICLE : PaneFit.ARTICLE_BESIDE + side.prefWidth(-1);
  }

  /** Shows or hides all but the article. */
  void setBare(boolean bare) {
    show(reading.top(), !bare);
    show(top, !bare);
    if (getRight() != null) {
      show(getRight(), !bare);
    }
  }

  private static void show(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  @Override
  public void change(LibraryChange change, String words) {
    statuses.changes().apply(change, words);
  }

  @Override
  public void say(String sentence) {
    notices.say(sentence);
  }

  @Override
  public void fault(Exception thrown) {
    notices.fault(Faults.sentence(thrown));
  }

  @SuppressWarnings("ReferenceEquality") // a node is itself and nothing else
  @Override
  public void showSide(@Nullable Node pane) {
    if (pane != null) {
      show(pane, true);
    }
    if (pane != getRight()) {
      setRight(pane);
      applyCss();
      layout();
    }
  }

  @Override
  public @Nullable Node side() {
    return getRight() != null && getRight().isVisible() ? getRight() : null;
  }

  @Override
  public void showOver(@Nullable Node pane) {
    if (pane == null) {
      middle.getChildren().setAll(reading);
    } else {
      middle.getChildren().setAll(reading, pane);
    }
    reading.setVisible(pane == null);
    showTop();
  }

  @Override
  public void showBanner(@Nullable Node line) {
    banner = line;
    showTop();
  }

  /** What lies over the article has a line of its own. */
  private void showTop() {
    if (banner == null || !reading.isVisible()) {
      top.getChildren().clear();
    } else {
      top.getChildren().setAll(banner);
    }
  }

  /** What shows the article itself. */
  ReadingView article() {
    return reading;
  }

  @Override
  public void reload(ArticleId article) {
    reading.refresh(article);
  }

  @Override
  public void open(ArticleId article) {
    opener.accept(article);
  }

  @Override
  public void focusText() {
    reading.focus();
  }

  @Override
  public Window window() {
    return getScene().getWindow();
  }

  @Override
  public void look() {
    look.run();
  }
}
