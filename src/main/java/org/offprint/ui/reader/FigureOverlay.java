package org.offprint.ui.reader;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.offprint.model.ImageHash;
import org.offprint.ui.text.WrappedText;

/** An article's pictures, one at a time, over the whole window. JavaFX thread only. */
final class FigureOverlay extends BorderPane {
  private static final double LARGEST = 4096;
  private static final double PAN = 60;

  private final List<LargeFigure> figures;
  private final PassageContext context;
  private final ZoomView view = new ZoomView();
  private final WrappedText caption = new WrappedText();
  private final Label count = new Label();
  private int at;
  private @Nullable StackPane host;
  private @Nullable Node before;

  /**
   * Over nothing yet.
   *
   * @param figures at least one
   */
  FigureOverlay(List<LargeFigure> figures, PassageContext context) {
    this.figures = List.copyOf(figures);
    this.context = context;
    getStyleClass().add("figure-overlay");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    Region filler = new Region();
    HBox.setHgrow(filler, Priority.ALWAYS);
    HBox bar =
        new HBox(
            button("figure.previous", MaterialDesignC.CHEVRON_LEFT, () -> go(-1)),
            button("figure.next", MaterialDesignC.CHEVRON_RIGHT, () -> go(1)),
            count,
            filler,
            button("figure.further", MaterialDesignM.MAGNIFY_MINUS_OUTLINE, view::further),
            button("figure.nearer", MaterialDesignM.MAGNIFY_PLUS_OUTLINE, view::nearer),
            button("figure.close", MaterialDesignC.CLOSE, this::close));
    bar.getStyleClass().add("figure-bar");
    bar.setAlignment(Pos.CENTER_LEFT);
    VBox below = new VBox(caption);
    below.getStyleClass().add("figure-caption");
    setTop(bar);
    setCenter(view);
    setBottom(below);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private static Button button(String key, Ikon icon, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setAccessibleText(ReaderMessages.text(key));
    button.setTooltip(new Tooltip(ReaderMessages.text(key)));
    button.setOnAction(event -> action.run());
    button.setFocusTraversable(false);
    return button;
  }

  /** Opens over a window. */
  void open(StackPane over, int index) {
    host = over;
    before = over.getScene() == null ? null : over.getScene().getFocusOwner();
    at = index;
    over.getChildren().add(this);
    show();
    requestFocus();
  }

  private void close() {
    if (host != null) {
      host.getChildren().remove(this);
      host = null;
    }
    if (before != null) {
      before.requestFocus();
    }
  }

  private void go(int step) {
    at = Math.floorMod(at + step, figures.size());
    show();
  }

  private void show() {
    LargeFigure figure = figures.get(at);
    view.clear();
    count.setText(ReaderMessages.text("find.count", at + 1, figures.size()));
    caption.setText(
        figure.caption().isBlank() ? figure.picture().description() : figure.caption(), "");
    setAccessibleText(figure.picture().description() + " " + figure.caption());
    ImageHash hash = context.image(figure.picture().url());
    int asked = at;
    if (hash != null) {
      context
          .pictures()
          .picture(
              hash,
              LARGEST,
              image -> {
                if (asked == at) {
                  view.show(image);
                }
              },
              () -> caption.setText(ReaderMessages.text("picture.broken"), ""));
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE, ENTER -> close();
      case LEFT, PAGE_UP, BACK_SPACE -> arrow(-1, 0);
      case RIGHT, PAGE_DOWN, SPACE -> arrow(1, 0);
      case UP -> view.pan(0, -PAN);
      case DOWN -> view.pan(0, PAN);
      case PLUS, ADD, EQUALS -> view.nearer();
      case MINUS, SUBTRACT -> view.further();
      case DIGIT0, NUMPAD0 -> view.whole();
      default -> {}
    }
    event.consume();
  }

  /** Sideways, an enlarged picture is moved; a whole one makes room for its neighbour. */
  private void arrow(int step, int down) {
    if (view.zoom() > 1) {
      view.pan(step * PAN, down);
    } else {
      go(step);
    }
  }
}
