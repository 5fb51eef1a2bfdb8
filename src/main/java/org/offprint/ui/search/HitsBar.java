package org.offprint.ui.search;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.offprint.model.SearchMarker;
import org.offprint.model.SearchQuery;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.reader.ReadingPane;

/**
 * Over an article that was opened from a search: how often its words stand there, and the ways from
 * one place to the next. Used on the JavaFX thread.
 */
public final class HitsBar extends HBox {
  private final Label words = new Label();
  private final Button previous = button(MaterialDesignC.CHEVRON_UP, "search.hits.previous");
  private final Button next = button(MaterialDesignC.CHEVRON_DOWN, "search.hits.next");
  private @Nullable ReadingPane page;
  private int places;

  /** Over no article. */
  public HitsBar() {
    getStyleClass().add("hits-bar");
    setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button hide = button(MaterialDesignC.CLOSE, "search.hits.hide");
    previous.setOnAction(event -> previous());
    next.setOnAction(event -> next());
    hide.setOnAction(event -> hide());
    words.setMinWidth(0);
    getChildren().addAll(words, gap, previous, next, hide);
    visible(false);
  }

  private static Button button(Ikon icon, String key) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("button-icon", "flat", "small");
    button.setAccessibleText(Messages.text(key));
    button.setTooltip(Tips.of(key));
    button.setFocusTraversable(false);
    return button;
  }

  /**
   * Marks in the article on a pane what a search looks for.
   *
   * @param query null for no search
   * @param found whether the search found the article: it is said then if its words are elsewhere
   */
  public void show(ReadingPane on, @Nullable SearchQuery query, boolean found) {
    if (query == null || new SearchMarker(query).isEmpty()) {
      on.clearMarks();
      visible(false);
      return;
    }
    page = on;
    places = on.mark(query);
    words.setText(Messages.text("search.hits", places));
    previous.setDisable(places == 0);
    next.setDisable(places == 0);
    visible(found || places > 0);
  }

  /** Takes the marks away. */
  public void hide() {
    if (page != null) {
      page.clearMarks();
    }
    visible(false);
  }

  /** Whether there are places to go to. */
  public boolean isActive() {
    return isVisible() && places > 0;
  }

  /** Goes to the next place; after the last, to the first. */
  public void next() {
    if (page != null) {
      page.nextMark();
      sayWhere(page);
    }
  }

  /** Goes to the place before; before the first, to the last. */
  public void previous() {
    if (page != null) {
      page.previousMark();
      sayWhere(page);
    }
  }

  private void sayWhere(ReadingPane on) {
    words.setText(Messages.text("search.hits.at", on.markPosition(), places));
  }

  private void visible(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
