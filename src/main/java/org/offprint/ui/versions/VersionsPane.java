package org.offprint.ui.versions;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.offprint.model.ArticleVersion;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/** Lists the versions of an article, newest first, with what can be done with each. */
final class VersionsPane extends VBox {
  private static final double WIDTH = 300;

  /** What the pane asks for. */
  interface Doer {
    void read(ArticleVersion version);

    void makeCurrent(ArticleVersion version);

    void compare(ArticleVersion before, ArticleVersion after);

    void check();

    void extractAgain();

    void close();
  }

  private final Doer doer;
  private final VBox rows = new VBox();
  private final Button check = new Button(Messages.text("action.check-changes"));

  VersionsPane(Doer doer) {
    this.doer = doer;
    getStyleClass().addAll("side-pane", "versions-pane");
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    setAccessibleText(Messages.text("versions.title"));
    Label title = new Label(Messages.text("versions.title"));
    title.getStyleClass().add("side-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
    close.getStyleClass().addAll("button-icon", "flat");
    close.setAccessibleText(Messages.text("versions.close"));
    close.setTooltip(new Tooltip(Messages.text("versions.close")));
    close.setOnAction(event -> doer.close());
    HBox header = new HBox(title, gap, close);
    header.setAlignment(Pos.CENTER_LEFT);
    check.setOnAction(event -> doer.check());
    Button again = new Button(Messages.text("action.extract-again"));
    again.setOnAction(event -> doer.extractAgain());
    FlowPane buttons = new FlowPane(6, 6, check, again);
    rows.getStyleClass().add("version-rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(header, buttons, scroll);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            doer.close();
            event.consume();
          }
        });
  }

  /** Shows these versions, newest first. */
  void show(List<ArticleVersion> versions) {
    List<Node> next = new ArrayList<>();
    ArticleVersion current =
        versions.stream().filter(ArticleVersion::current).findFirst().orElse(null);
    for (int i = 0; i < versions.size(); i++) {
      ArticleVersion version = versions.get(i);
      ArticleVersion before = i + 1 < versions.size() ? versions.get(i + 1) : null;
      next.add(row(version, before, current));
    }
    if (versions.size() < 2) {
      WrappedText hint = new WrappedText();
      hint.setText(Messages.text("versions.one"), "");
      hint.getStyleClass().add("side-hint");
      next.add(hint);
    }
    rows.getChildren().setAll(next);
  }

  private VBox row(
      ArticleVersion version, @Nullable ArticleVersion before, @Nullable ArticleVersion current) {
    Label date = new Label(VersionWords.moment(version.madeAt()));
    date.getStyleClass().add("version-date");
    WrappedText state = new WrappedText();
    state.setText(VersionWords.state(version), "");
    state.getStyleClass().add("side-hint");
    WrappedText title = new WrappedText();
    title.setText(version.title(), "");
    FlowPane buttons = new FlowPane(6, 6);
    if (!version.current()) {
      buttons.getChildren().add(button("version.read", version, () -> doer.read(version)));
      buttons
          .getChildren()
          .add(button("version.make-current", version, () -> doer.makeCurrent(version)));
    }
    if (before != null) {
      buttons
          .getChildren()
          .add(button("version.compare", version, () -> doer.compare(before, version)));
    }
    if (current != null && !version.current() && !current.equals(before)) {
      boolean older = version.number() < current.number();
      buttons
          .getChildren()
          .add(
              button(
                  "version.compare-current",
                  version,
                  () -> doer.compare(older ? version : current, older ? current : version)));
    }
    VBox row = new VBox(4, date, state, title, buttons);
    row.getStyleClass().add("version-row");
    if (version.current()) {
      row.getStyleClass().add("current");
    }
    return row;
  }

  private static Button button(String key, ArticleVersion version, Runnable action) {
    Button button = new Button(Messages.text(key));
    button.getStyleClass().addAll("small");
    button.setAccessibleText(
        Messages.text("version.spoken", Messages.text(key), VersionWords.moment(version.madeAt())));
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Puts the keyboard here. */
  void focusFirst() {
    check.requestFocus();
  }
}
