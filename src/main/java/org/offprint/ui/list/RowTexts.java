package org.offprint.ui.list;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.ui.task.TaskRunner;

/**
 * What the rows in view show, loaded in the background: one stretch at a time, always around the
 * row that was asked for last, so that a list scrolled wildly does not load all that went by. Holds
 * a bounded number of rows. Used on the JavaFX thread.
 */
final class RowTexts {
  /** Rows loaded at once: about four screens. */
  private static final int STRETCH = 64;

  private static final int HELD = 2_000;

  private record Held(RowText text, long age) {}

  private final Library library;
  private final TaskRunner tasks;
  private final InstantSource clock;
  private final ArticleIds ids;
  private final Runnable arrived;
  private final Consumer<? super Exception> failed;
  private final Map<ArticleId, Held> held = new Newest();
  private long age;
  private int wanted = -1;
  private boolean loading;

  /**
   * Nothing loaded yet.
   *
   * @param arrived told when rows that were missing or old can be shown anew
   */
  RowTexts(
      Library library,
      TaskRunner tasks,
      InstantSource clock,
      ArticleIds ids,
      Runnable arrived,
      Consumer<? super Exception> failed) {
    this.library = library;
    this.tasks = tasks;
    this.clock = clock;
    this.ids = ids;
    this.arrived = arrived;
    this.failed = failed;
  }

  /** The row at {@code index}; null while it is being loaded. An old one is shown and renewed. */
  @Nullable RowText at(int index) {
    Held row = held.get(ids.get(index));
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
    if (!loading) {
      loading = true;
      // Later, so that every cell of this layout pass has asked.
      tasks.later(this::load);
    }
  }

  private void load() {
    int size = ids.size();
    if (wanted < 0 || wanted >= size) {
      loading = false;
      return;
    }
    int from = Math.max(0, Math.min(wanted - STRETCH / 2, size - STRETCH));
    List<ArticleId> stretch = List.copyOf(ids.subList(from, Math.min(size, from + STRETCH)));
    long loadingAge = age;
    wanted = -1;
    tasks.run(
        () -> read(stretch),
        rows -> {
          loading = false;
          for (RowText row : rows) {
            held.put(row.summary().id(), new Held(row, loadingAge));
          }
          arrived.run();
        },
        thrown -> {
          loading = false;
          failed.accept(thrown);
        });
  }

  private List<RowText> read(List<ArticleId> stretch) {
    ZoneId zone = ZoneId.systemDefault();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    List<RowText> rows = new ArrayList<>(stretch.size());
    for (ArticleSummary summary : library.summaries(stretch)) {
      rows.add(RowText.of(summary, today, zone));
    }
    return rows;
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
