package org.offprint.ui.search;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.offprint.model.SearchOrder;
import org.offprint.ui.i18n.Messages;

/** Below the search field: where to look, in what, and what comes first. */
final class SearchOptions extends FlowPane {
  private final ToggleButton everywhere = choice("search.everywhere");
  private final ToggleButton here = choice("search.here");
  private final HBox places = pair(everywhere, here);
  private final ToggleButton newest = choice("search.newest");
  private final ToggleButton relevance = choice("search.relevance");
  private final CheckBox comments = new CheckBox(Messages.text("search.comments"));
  private @Nullable SearchPlace place;

  /**
   * Everywhere, in everything.
   *
   * @param changed run when the person chooses otherwise
   */
  SearchOptions(SearchOrder order, Runnable changed) {
    super(12, 6);
    getStyleClass().add("search-options");
    setRowValignment(javafx.geometry.VPos.CENTER);
    setAlignment(Pos.CENTER_LEFT);
    everywhere.setSelected(true);
    (order == SearchOrder.NEWEST ? newest : relevance).setSelected(true);
    comments.setSelected(true);
    everywhere.setTooltip(Tips.of("search.everywhere.help"));
    comments.setTooltip(Tips.of("search.comments.help"));
    relevance.setTooltip(Tips.of("search.relevance.help"));
    for (ToggleButton button : new ToggleButton[] {everywhere, here, newest, relevance}) {
      button.setOnAction(event -> changed.run());
    }
    comments.setOnAction(event -> changed.run());
    getChildren().addAll(places, pair(newest, relevance), comments);
  }

  private static ToggleButton choice(String key) {
    ToggleButton button = new ToggleButton(Messages.text(key));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /** Two of which one is always chosen. */
  private static HBox pair(ToggleButton left, ToggleButton right) {
    ToggleGroup group = new ToggleGroup();
    left.getStyleClass().add("left-pill");
    right.getStyleClass().add("right-pill");
    left.setToggleGroup(group);
    right.setToggleGroup(group);
    group
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null && before != null) {
                before.setSelected(true);
              }
            });
    HBox pair = new HBox(left, right);
    pair.setAlignment(Pos.CENTER_LEFT);
    return pair;
  }

  /** Begins a search from another list: everywhere again, with that list as the other choice. */
  void begin(@Nullable SearchPlace from) {
    place = from;
    everywhere.setSelected(true);
    here.setText(from == null ? "" : Messages.text("search.here", from.name()));
    places.setVisible(from != null);
    places.setManaged(from != null);
  }

  /** Chooses what a request asks for. */
  void choose(SearchRequest request) {
    (request.place() == null ? everywhere : here).setSelected(true);
    comments.setSelected(request.comments());
  }

  /** What is asked for with this text. */
  SearchRequest request(String text) {
    return new SearchRequest(text, here.isSelected() ? place : null, comments.isSelected());
  }

  /** What comes first. */
  SearchOrder order() {
    return newest.isSelected() ? SearchOrder.NEWEST : SearchOrder.RELEVANCE;
  }
}
