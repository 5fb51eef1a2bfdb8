package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Block;
import org.offprint.document.Inline.Mark;
import org.offprint.model.ImageHash;
import org.offprint.ui.text.ScriptFlow;
import org.offprint.ui.text.ShownText;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/** A paragraph of words on screen. */
final class WordsFlow extends ScriptFlow {
  private static final String LINK = "link";

  private final Passage.Words words;
  private final PassageContext context;
  private int nextStyle;

  WordsFlow(Passage.Words words, ShownText shown, PassageContext context) {
    this.words = words;
    this.context = context;
    getStyleClass().addAll("words", words.role().styleClass());
    ReaderStyle style = context.style();
    Frame frame = words.frame();
    Role role = words.role();
    double size = style.em(role.size());
    setStyle(Frames.bars(frame, style, "") + font(style.family(), size));
    setPadding(Frames.padding(frame, style, style.em(role.above()), style.em(role.below())));
    setLineSpacing(Leading.spacing(words, shown, style, size));
    List<Node> nodes = new ArrayList<>(shown.pieces().size());
    for (Piece piece : shown.pieces()) {
      nodes.add(node(piece));
    }
    show(shown, nodes);
  }

  private static String font(String family, double size) {
    return String.format(
        Locale.ROOT, "-fx-font-family: \"%s\"; -fx-font-size: %.2fpx;", family, size);
  }

  private Node node(Piece piece) {
    if (piece.text().equals(ShownText.NODE)) {
      return piece.kind() == Kind.INSERTED
          ? new Marker(words, context.style())
          : inlineImage(styleAt(piece.source()));
    }
    Text text = new Text(piece.text());
    text.getStyleClass().add("text");
    text.setStyle(style(piece));
    if (piece.kind() != Kind.INSERTED) {
      Passage.Styled styled = styleAt(piece.source());
      if (styled != null) {
        dress(text, styled);
      }
    }
    return text;
  }

  /** Pieces come in order, and so do styles. */
  private Passage.@Nullable Styled styleAt(int source) {
    List<Passage.Styled> styles = words.styles();
    while (nextStyle < styles.size() && styles.get(nextStyle).end() <= source) {
      nextStyle++;
    }
    return nextStyle < styles.size() && styles.get(nextStyle).start() <= source
        ? styles.get(nextStyle)
        : null;
  }

  private void dress(Text text, Passage.Styled styled) {
    for (Mark mark : styled.marks()) {
      text.getStyleClass().add(mark.name().toLowerCase(Locale.ROOT));
    }
    String link = styled.link();
    if (link != null) {
      text.getStyleClass().add(LINK);
      text.setCursor(Cursor.HAND);
      text.setPickOnBounds(true);
      text.setUserData(link);
      text.setOnMouseEntered(event -> context.guide().point(link));
      text.setOnMouseExited(event -> context.guide().point(null));
      text.setOnMouseClicked(event -> click(event, link));
    }
  }

  private void click(MouseEvent event, String link) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.isStillSincePress()
        && event.getClickCount() == 1) {
      context.guide().follow(link);
    }
  }

  private Node inlineImage(Passage.@Nullable Styled styled) {
    ImageView view = new ImageView();
    Block.Picture picture = styled == null ? null : styled.image();
    if (picture == null) {
      return view;
    }
    view.setFitWidth(picture.width());
    view.setFitHeight(picture.height());
    view.setPreserveRatio(true);
    view.setAccessibleText(picture.description());
    ImageHash hash = context.image(picture.url());
    if (hash == null) {
      return new Text(picture.description());
    }
    context.pictures().picture(hash, picture.width(), view::setImage, () -> {});
    return view;
  }
}
