package org.offprint.ui.reader;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Document;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleImage;
import org.offprint.model.ImageHash;

/**
 * Shows an article as a well-set page. It opens no connection: pictures come from a {@link
 * PictureSource}, links are handed to {@link ReaderActions}. JavaFX thread only.
 */
public final class ReadingPane extends StackPane {
  private static final double LEAST_MARGIN = 28;
  private static final double TOP_MARGIN = 36;
  private static final double BOTTOM_MARGIN = 72;

  private final PictureSource pictures;
  private final ReaderActions actions;
  private final RichTextArea area = new RichTextArea();
  private final ScrollPort port = new ScrollPort(area);
  private final Copying copying = new Copying(area);
  private final ReaderMenu menu;
  private final Label address = new Label();
  private final ObjectProperty<ReaderStyle> style =
      new SimpleObjectProperty<>(this, "style", ReaderStyle.standard());
  private TypeMetrics metrics = new TypeMetrics(style.get().family());
  private @Nullable Article article;
  private @Nullable Document document;
  private boolean commentsOpen = true;
  private ArticlePassages passages = ArticlePassages.NONE;

  /** An empty pane. */
  public ReadingPane(PictureSource pictures, ReaderActions actions) {
    this.pictures = pictures;
    this.actions = actions;
    this.menu = new ReaderMenu(area, actions, copying);
    getStyleClass().add("reading-pane");
    URL looks = Objects.requireNonNull(getClass().getResource("reader.css"));
    getStylesheets().add(looks.toExternalForm());
    area.setWrapText(true);
    area.setEditable(false);
    area.setDisplayCaret(false);
    area.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    area.setAccessibleText(ReaderMessages.text("pane.name"));
    address.getStyleClass().add("address");
    address.setVisible(false);
    address.setMouseTransparent(true);
    setAlignment(address, Pos.BOTTOM_LEFT);
    getChildren().addAll(area, address);
    ReaderKeys.install(area, port, () -> copying.copy(article));
    widthProperty().subscribe(this::setMargins);
    style.subscribe(this::restyle);
  }

  /** How articles are set. A change keeps the place. */
  public ObjectProperty<ReaderStyle> readerStyleProperty() {
    return style;
  }

  /** Shows an article from its beginning. */
  public void show(Article article, Document document) {
    this.article = article;
    this.document = document;
    write();
    port.toTop();
  }

  /** Shows nothing. */
  public void clear() {
    article = null;
    document = null;
    write();
  }

  private void write() {
    passages =
        article == null || document == null
            ? ArticlePassages.NONE
            : ArticlePassages.of(article, document, commentsOpen);
    point(null);
    menu.setArticle(article);
    area.setModel(new ReaderModel(passages.passages(), context()));
  }

  private PassageContext context() {
    Map<String, ImageHash> held = new HashMap<>();
    if (article != null) {
      for (ArticleImage image : article.images()) {
        ImageHash hash = image.hash();
        if (hash != null) {
          held.put(image.url(), hash);
        }
      }
    }
    return new PassageContext(style.get(), metrics, held, pictures, new Guide());
  }

  private void restyle() {
    metrics = new TypeMetrics(style.get().family());
    setMargins();
    if (article != null) {
      rewrite();
    }
  }

  /** Writes the article anew and keeps the place. */
  private void rewrite() {
    ScrollPosition place = position();
    write();
    goTo(place);
  }

  private void setMargins() {
    double side = Math.max(LEAST_MARGIN, Math.floor((getWidth() - style.get().width()) / 2));
    area.setContentPadding(new Insets(TOP_MARGIN, side, BOTTOM_MARGIN, side));
  }

  /** Turns one page on; the last line stays in view. */
  public void pageDown() {
    port.page(1);
  }

  /** Turns one page back; the first line stays in view. */
  public void pageUp() {
    port.page(-1);
  }

  /** Gives the keyboard to the text. */
  public void focusText() {
    area.requestFocus();
  }

  /** Where the reader is. */
  public ScrollPosition position() {
    return port.position();
  }

  /** Goes where a reader was. */
  public void goTo(ScrollPosition position) {
    port.goTo(position);
  }

  private void point(@Nullable String link) {
    address.setVisible(link != null);
    address.setText(link == null ? "" : link);
  }

  private final class Guide implements PassageContext.Guide {
    @Override
    public void follow(String link) {
      Integer place = link.startsWith("#") ? passages.anchors().get(link.substring(1)) : null;
      if (place != null) {
        port.goTo(new ScrollPosition(place, 0));
      } else if (!link.startsWith("#")) {
        actions.openInBrowser(link);
      }
    }

    @Override
    public void point(@Nullable String link) {
      ReadingPane.this.point(link);
    }

    @Override
    public void fetchMissing() {
      if (article != null) {
        ArticleId id = article.id();
        actions.fetchMissingImages(id);
      }
    }

    @Override
    public void foldComments() {
      commentsOpen = !commentsOpen;
      rewrite();
    }
  }
}
