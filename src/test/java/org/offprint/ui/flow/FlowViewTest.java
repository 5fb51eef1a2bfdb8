package org.offprint.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.offprint.testing.JavaFx;

class FlowViewTest {
  /** Items of thirty pixels, guessed to be ten: whoever trusts a guess comes out elsewhere. */
  private record Bricks(int size, List<Integer> made) implements FlowItems {
    @Override
    public Region node(int index) {
      made.add(index);
      Region brick = new Region();
      brick.setMinHeight(30);
      brick.setPrefHeight(30);
      return brick;
    }

    @Override
    public double guess(int index, double width) {
      return 10;
    }
  }

  private static FlowView open(int bricks) {
    return open(new Bricks(bricks, new ArrayList<>()));
  }

  private static FlowView open(Bricks bricks) {
    FlowView view = new FlowView();
    view.setShape(new Insets(20, 10, 40, 10), null);
    view.setItems(bricks);
    Stage stage = new Stage();
    stage.setScene(new Scene(view, 200, 300));
    stage.show();
    view.applyCss();
    view.layout();
    return view;
  }

  @Test
  void keepsToItsEnds() throws Exception {
    JavaFx.run(
        () -> {
          FlowView view = open(100);
          assertThat(view.place()).isEqualTo(new FlowPlace(0, -20));
          view.by(-500);
          assertThat(view.place()).isEqualTo(new FlowPlace(0, -20));
          view.toEnd();
          assertThat(view.top(99) + 30).isEqualTo(260);
          view.by(500);
          assertThat(view.top(99) + 30).isEqualTo(260);
          view.getScene().getWindow().hide();
        });
  }

  @Test
  void aShortColumnStaysAtTheTop() throws Exception {
    JavaFx.run(
        () -> {
          FlowView view = open(3);
          view.toEnd();
          view.page(1);
          assertThat(view.place()).isEqualTo(new FlowPlace(0, -20));
          view.getScene().getWindow().hide();
        });
  }

  @Test
  void movesByWhatIsAskedWhateverWasGuessed() throws Exception {
    JavaFx.run(
        () -> {
          FlowView view = open(1000);
          view.show(new FlowPlace(600, 11));
          for (int step = 0; step < 60; step++) {
            double before = view.top(view.place().index());
            int index = view.place().index();
            view.by(step % 3 == 0 ? 47 : -61);
            if (view.node(index) != null) {
              assertThat(view.top(index) - before).isEqualTo(step % 3 == 0 ? -47 : 61);
            }
          }
          view.getScene().getWindow().hide();
        });
  }

  @Test
  void whatIsLeftFarBehindIsForgotten() throws Exception {
    JavaFx.run(
        () -> {
          Bricks bricks = new Bricks(1000, new ArrayList<>());
          FlowView view = open(bricks);
          for (int page = 0; page < 30; page++) {
            view.page(1);
          }
          view.toTop();
          assertThat(bricks.made).as("the first, twice").filteredOn(i -> i == 0).hasSize(2);
          view.getScene().getWindow().hide();
        });
  }

  /** Three hundred pixels high, in lines that are higher where there is less room. */
  private static final class Wall extends Region implements Lined {
    Wall() {
      setMinHeight(300);
      setPrefHeight(300);
    }

    @Override
    public List<Line> lines() {
      int height = getWidth() > 170 ? 70 : 80;
      return IntStream.range(0, 300 / height)
          .mapToObj(i -> new Line(i * height, (i + 1) * height))
          .toList();
    }
  }

  private static final FlowItems WALLS =
      new FlowItems() {
        @Override
        public int size() {
          return 20;
        }

        @Override
        public Region node(int index) {
          return new Wall();
        }

        @Override
        public double guess(int index, double width) {
          return 100;
        }
      };

  @Test
  void atAnotherWidthNoLineIsCutAtTheTopAndNoneIsLost() throws Exception {
    JavaFx.run(
        () -> {
          FlowView view = open(3);
          view.setItems(WALLS);
          view.layout();
          view.show(new FlowPlace(5, 230));
          for (int change = 0; change < 3; change++) {
            view.setShape(new Insets(20, 20, 40, 20), null);
            assertThat(view.place().pixels()).isCloseTo(160, within(0.1));
            view.setShape(new Insets(20, 10, 40, 10), null);
            assertThat(view.place().pixels()).isCloseTo(210, within(0.1));
          }
          view.by(30);
          assertThat(view.top(5)).as("by hand, as it is wanted").isEqualTo(-240);
          view.getScene().getWindow().hide();
        });
  }

  @Test
  void whatIsRevealedHasRoomAroundIt() throws Exception {
    JavaFx.run(
        () -> {
          FlowView view = open(100);
          view.show(new FlowPlace(10, 0));
          assertThat(view.reveal(12, 0, 30)).as("in the middle").isFalse();
          assertThat(view.reveal(10, 0, 30)).as("at the very top").isTrue();
          assertThat(view.top(10)).isEqualTo(100);
          view.show(new FlowPlace(10, 0));
          assertThat(view.reveal(19, 0, 30)).as("at the very bottom").isTrue();
          view.getScene().getWindow().hide();
        });
  }

  @Test
  void aKeyInTheMiddleOfAPageTurnGoesOnFromItsEnd() throws Exception {
    CompletableFuture<FlowPlace> rested = new CompletableFuture<>();
    FlowView view =
        JavaFx.call(
            () -> {
              FlowView opened = open(200);
              opened.setSmooth(() -> true);
              opened.page(1);
              FlowPlace first = opened.place();
              assertThat(first.index()).isEqualTo(8);
              assertThat(opened.top(0)).as("it has only begun").isEqualTo(20);
              opened.page(1);
              assertThat(opened.top(8)).as("the first is over").isEqualTo(0);
              FlowPlace second = opened.place();
              assertThat(second.index()).isEqualTo(17);
              opened.onMoved(
                  () -> {
                    if (opened.top(17) == 0) {
                      rested.complete(second);
                    }
                  });
              return opened;
            });
    assertThat(rested.get(30, TimeUnit.SECONDS).pixels()).isZero();
    JavaFx.run(
        () -> {
          assertThat(view.place()).isEqualTo(new FlowPlace(17, 0));
          view.setSmooth(() -> false);
          view.page(-1);
          assertThat(view.top(8)).as("without motion it is there at once").isEqualTo(0);
          view.getScene().getWindow().hide();
        });
  }
}
