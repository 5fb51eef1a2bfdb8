package org.offprint.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.offprint.testing.JavaFx;

/** What of a row's line is left out where the list is narrow. */
class SiteAndDetailsTest {
  private static final String DAY = "22.10.2010";
  private static final String REST = "12 Min. \u00B7 40 %";

  @BeforeAll
  static void start() throws Exception {
    JavaFx.start();
  }

  private record Shown(double site, boolean rest, double end) {}

  private static Shown at(double width, String site) throws Exception {
    return JavaFx.call(
        () -> {
          SiteAndDetails line = new SiteAndDetails();
          new Scene(new StackPane(line), 900, 60);
          line.show(site, DAY, REST);
          line.applyCss();
          line.resize(width < 0 ? line.prefWidth(-1) : width, 20);
          line.layout();
          List<Node> parts = line.getChildrenUnmodifiable();
          Node last = parts.get(2).isVisible() ? parts.get(2) : parts.get(1);
          return new Shown(
              parts.get(0).getLayoutBounds().getWidth(),
              parts.get(2).isVisible(),
              last.getBoundsInParent().getMaxX());
        });
  }

  @Test
  void allIsShownWhereThereIsRoom() throws Exception {
    Shown all = at(-1, "Sportsnet.ca");
    assertThat(all.rest()).isTrue();
    assertThat(at(900, "Sportsnet.ca").site()).isEqualTo(all.site());
  }

  @Test
  void theNameOfTheSiteOutweighsWhatFollowsTheDay() throws Exception {
    Shown all = at(-1, "Sportsnet.ca");
    Shown narrow = at(all.end() - 20, "Sportsnet.ca");
    assertThat(narrow.rest()).isFalse();
    assertThat(narrow.site()).isEqualTo(all.site());
    assertThat(narrow.end()).isLessThanOrEqualTo(all.end() - 20);
  }

  @Test
  void aLongNameIsCutFirst() throws Exception {
    String name = "Autoracing, formula one, Indy, motorcycles and stock cars of the world";
    Shown all = at(-1, name);
    Shown narrow = at(all.end() - 20, name);
    assertThat(narrow.rest()).isTrue();
    assertThat(narrow.site()).isEqualTo(all.site() - 20);
  }

  @Test
  void theDotsStandBetweenThePartsInAMirroredWindowToo() throws Exception {
    List<Double> places =
        JavaFx.call(
            () -> {
              SiteAndDetails line = new SiteAndDetails();
              StackPane window = new StackPane(line);
              window.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
              new Scene(window, 900, 60);
              line.show("Sportsnet.ca", DAY, REST);
              line.applyCss();
              line.resize(line.prefWidth(-1), 20);
              line.layout();
              List<Node> parts = line.getChildrenUnmodifiable();
              return Stream.of(4, 1, 3, 0)
                  .map(part -> parts.get(part).localToScene(1, 0).getX())
                  .toList();
            });
    assertThat(places).isSorted();
  }

  @Test
  void withoutASiteThereIsNoDotBeforeTheDay() throws Exception {
    assertThat(
            JavaFx.call(
                () -> {
                  SiteAndDetails line = new SiteAndDetails();
                  line.show("", DAY, REST);
                  return line.getChildrenUnmodifiable().get(3).isVisible();
                }))
        .isFalse();
  }
}
