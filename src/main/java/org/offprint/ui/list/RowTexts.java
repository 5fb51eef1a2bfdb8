package org.offprint.ui.list;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleStatus;
import org.offprint.ui.task.TaskRunner;
import org.offprint.ui.task.TaskRunner.Running;

/**
 * What the rows in view show, loaded in the background: one stretch at a time, always around the
 * row that was asked for last, so that a list scrolled wildly does not load all that went by. Holds
 * a bounded number of rows. Used on the JavaFX thread.
 */
final class RowTexts {
  /** Rows loaded at once: about four screens. */
  private static final int STRETCH = 64;

  /** More rows than a screen shows. */
  static final int SCREEN = 24;

  private static final int HELD = 2_000;

  private record Held(RowText text, long age) {}

  private final TaskRunner tasks;
  private final InstantSource clock;
  private final Runnable arrived;
  private final Consumer<? super Exception> failed;
  private final Map<ArticleId, Held> held = new Newest();
  private @Nullable ListSource source;
  private ArticleIds ids = new ArticleIds(IdArray.EMPTY);
  private StoryRows stories = StoryRows.EMPTY;
  private long age;
  private int wanted = -1;
  private @Nullable Running loading;
  private boolean waiting;

  /**
   * Nothing loaded yet.
   *
   * @param arrived told when rows that were missing or old can be shown anew
   */
  RowTexts(
      TaskRunner tasks, InstantSource clock, Runnable arrived, Consumer<? super Exception> failed) {
    this.tasks = tasks;
    this.clock = clock;
    this.arrived = arrived;
    this.failed = failed;
  }

  /** Turns to another list, of which some rows are known already. */
  void show(ListSource from, ArticleIds list, StoryRows folded, List<RowText> known) {
    source = from;
    ids = list;
    stories = folded;
    age++;
    stop();
    hold(known, age);
  }

  /** Turns to the same list in another form. */
  void show(ArticleIds list) {
    ids = list;
    stop();
  }

  /** Takes which rows stand for others, too. */
  void fold(StoryRows folded) {
    stories = folded;
  }

  private void stop() {
    wanted = -1;
    if (loading != null) {
      loading.cancel();
      loading = null;
    }
  }

  /** The row at {@code index}; null while it is being loaded. An old one is shown and renewed. */
  @Nullable RowText at(int index) {
    ArticleId id = ids.get(index);
    Held row = id == null ? null : held.get(id);
    if (row == null || row.age() < age) {
      want(index);
    }
    return row == null ? null : row.text();
  }

  /** The row of an article if it happens to be loaded. */
  @Nullable RowText of(ArticleId id) {
    Held row = held.get(id);
    return row == null ? null : row.text();
  }

  /** Counts all that is loaded as old: it stays in view until it is renewed. */
  void renew() {
    age++;
  }

  /** Shows another status for these, ahead of the library. */
  void change(List<ArticleId> changed, UnaryOperator<ArticleStatus> change) {
    for (ArticleId id : changed) {
      held.computeIfPresent(
          id,
          (any, row) ->
              new Held(row.text().with(change.apply(row.text().summary().status())), row.age()));
    }
  }

  private void want(int index) {
    wanted = index;
    if (loading == null && !waiting) {
      waiting = true;
      // Later, so that every cell of this layout pass has asked.
      tasks.later(this::load);
    }
  }

  private void load() {
    waiting = false;
    int size = ids.size();
    ListSource from = source;
    if (wanted < 0 || wanted >= size || loading != null || from == null) {
      return;
    }
    int start = Math.max(0, Math.min(wanted - STRETCH / 2, size - STRETCH));
    IdArray snapshot = ids.snapshot();
    List<@Nullable ArticleId> known =
        new ArrayList<>(snapshot.subList(start, Math.min(size, start + STRETCH)));
    StretchReader reader = new StretchReader(from, clock, stories);
    long loadingAge = age;
    wanted = -1;
    loading =
        tasks.run(
            () -> reader.read(known, start),
            stretch -> {
              loading = null;
              snapshot.know(start, stretch.ids());
              hold(stretch.rows(), loadingAge);
              arrived.run();
            },
            thrown -> {
              loading = null;
              failed.accept(thrown);
            });
  }

  private void hold(List<RowText> rows, long asOf) {
    for (RowText row : rows) {
      held.put(row.summary().id(), new Held(row, asOf));
    }
  }

  /** Forgets what was not looked at for longest. */
  private static final class Newest extends LinkedHashMap<ArticleId, Held> {
    private static final long serialVersionUID = 1L;

    Newest() {
      super(HELD, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<ArticleId, Held> eldest) {
      return size() > HELD;
    }
  }
}
