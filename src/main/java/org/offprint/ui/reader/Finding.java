package org.offprint.ui.reader;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Finds words in the article on the pane. JavaFX thread only. */
final class Finding implements FindBar.Finder {
  private static final int LONGEST_TAKEN = 100;

  private final VBox column;
  private final Node area;
  private final TextSelection selection;
  private final ScrollPort port;
  private final MarkWalk walk;
  private final FindBar bar;
  private final FoldingAhead ahead = new FoldingAhead();
  private ArticleText text = ArticleText.NONE;

  /**
   * Nothing is looked for.
   *
   * @param column where the bar is put above the article
   * @param area the article
   */
  Finding(VBox column, Node area, ScrollPort port, Marking marking, TextSelection selection) {
    this.column = column;
    this.area = area;
    this.port = port;
    this.selection = selection;
    this.walk = new MarkWalk(marking, MarkLayer.FOUND, MarkLayer.FOUND_HERE);
    this.bar = new FindBar(this);
    column.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    if (!isOpen()) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.G && event.isShortcutDown()) {
      if (event.isShiftDown()) {
        previous();
      } else {
        next();
      }
      event.consume();
    }
  }

  private boolean isOpen() {
    return column.getChildren().contains(bar);
  }

  /** Takes another article, or the same written anew; the place is kept. */
  void setText(ArticleText next) {
    text = next;
    ahead.end();
    if (isOpen()) {
      walk.set(text.find(bar.query()));
      bar.setCount(0, walk.count());
    }
  }

  /**
   * Opens the bar.
   *
   * @param selected what is selected in the article, to be looked for; may be empty
   */
  void open(String selected) {
    if (!isOpen()) {
      column.getChildren().addFirst(bar);
    }
    if (!selected.isBlank() && selected.length() <= LONGEST_TAKEN && !selected.contains("\n")) {
      bar.setText(selected);
    }
    ahead.begin(text);
    bar.focus();
    look(bar.query());
  }

  @Override
  public void look(FindQuery query) {
    if (isOpen()) {
      TextMark before = walk.current();
      walk.set(text.find(query));
      if (before == null) {
        walk.goFrom(port.position().paragraph(), 0);
      } else {
        walk.goFrom(before.passage(), before.start());
      }
      say();
    }
  }

  private void say() {
    bar.setCount(walk.position(), walk.count());
  }

  @Override
  public void next() {
    if (isOpen()) {
      walk.next();
      say();
    } else {
      open("");
    }
  }

  @Override
  public void previous() {
    if (isOpen()) {
      walk.previous();
      say();
    } else {
      open("");
    }
  }

  /** Ends it; the reader stays at the place found last, which is selected. */
  @Override
  public void close() {
    ahead.end();
    TextMark last = walk.current();
    walk.set(List.of());
    column.getChildren().remove(bar);
    area.requestFocus();
    if (last != null) {
      selection.set(
          new TextPoint(last.passage(), last.start()), new TextPoint(last.passage(), last.end()));
    }
  }
}
