package org.offprint.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.offprint.model.ArticleId;

class ArticleIdsTest {
  private final ArticleIds ids = new ArticleIds(IdArray.EMPTY);

  @Test
  void tellsAnArrivalAtTheTopAsAnAdditionSoThatTheRestStaysWhereItIs() {
    show(3, 2, 1);
    List<String> told = listen();

    show(4, 3, 2, 1);

    assertThat(told).containsExactly("added 0 to 1");
  }

  @Test
  void tellsAnArticleThatLeavesAsARemoval() {
    show(5, 4, 3, 2, 1);
    List<String> told = listen();

    show(5, 4, 2, 1);

    assertThat(told).containsExactly("removed [3] at 2");
  }

  @Test
  void tellsTheOneStretchThatDiffers() {
    show(5, 4, 3, 2, 1);
    List<String> told = listen();

    show(5, 8, 7, 6, 1);

    assertThat(told).containsExactly("replaced [4, 3, 2] by 1 to 4");
  }

  @Property
  void showsWhatItWasGivenWhateverItShowedBefore(
      @ForAll @Size(max = 12) List<@LongRange(min = 1, max = 9) Long> before,
      @ForAll @Size(max = 12) List<@LongRange(min = 1, max = 9) Long> after) {
    ArticleIds shown = new ArticleIds(IdArray.EMPTY);
    List<ArticleId> mirror = new ArrayList<>();
    mirror(shown, mirror);

    replace(shown, before.stream().map(ArticleId::new).toList());
    replace(shown, after.stream().map(ArticleId::new).toList());

    assertThat(shown).isEqualTo(after.stream().map(ArticleId::new).toList());
    assertThat(mirror).isEqualTo(shown);
  }

  /** Repeats every change that is told, as a view does. */
  private static void mirror(ArticleIds shown, List<ArticleId> mirror) {
    shown.addListener(
        (ListChangeListener<ArticleId>)
            change -> {
              while (change.next()) {
                mirror
                    .subList(change.getFrom(), change.getFrom() + change.getRemovedSize())
                    .clear();
                mirror.addAll(change.getFrom(), change.getAddedSubList());
              }
            });
  }

  private List<String> listen() {
    List<String> told = new ArrayList<>();
    ids.addListener(
        (ListChangeListener<ArticleId>)
            change -> {
              while (change.next()) {
                String range = change.getFrom() + " to " + change.getTo();
                told.add(
                    change.wasReplaced()
                        ? "replaced " + change.getRemoved() + " by " + range
                        : change.wasRemoved()
                            ? "removed " + change.getRemoved() + " at " + change.getFrom()
                            : "added " + range);
              }
            });
    return told;
  }

  private void show(long... next) {
    replace(ids, LongStream.of(next).mapToObj(ArticleId::new).toList());
  }

  private static void replace(ArticleIds ids, List<ArticleId> next) {
    IdArray array = IdArray.of(next);
    ids.replace(array, ids.snapshot().to(array));
  }
}
