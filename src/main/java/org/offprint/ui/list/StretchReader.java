package org.offprint.ui.list;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSummary;
import org.offprint.model.SearchHit;
import org.offprint.model.Tag;

/** Reads a few rows of a list next to each other. Its methods block. */
final class StretchReader {
  private final ListSource source;
  private final InstantSource clock;

  StretchReader(ListSource source, InstantSource clock) {
    this.source = source;
    this.clock = clock;
  }

  /**
   * What was read.
   *
   * @param ids of the rows, in their order
   * @param rows what they show; fewer if an article has just been deleted
   */
  record Stretch(List<ArticleId> ids, List<RowText> rows) {}

  /**
   * Reads the rows from {@code start} on.
   *
   * @param known their ids, null where they are not known
   */
  Stretch read(List<@Nullable ArticleId> known, int start) {
    List<ArticleId> ids = new ArrayList<>(known.size());
    for (ArticleId id : known) {
      if (id == null) {
        return read(source.ids(start, known.size()));
      }
      ids.add(id);
    }
    return read(ids);
  }

  /** Reads the rows of these. */
  Stretch read(List<ArticleId> ids) {
    ZoneId zone = ZoneId.systemDefault();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    Map<ArticleId, SearchHit> hits = new HashMap<>();
    for (SearchHit hit : source.hits(ids)) {
      hits.put(hit.id(), hit);
    }
    Map<ArticleId, List<Tag>> tags = source.library().tags().of(ids);
    Map<ArticleId, Double> read = source.library().reading().progress(ids);
    List<RowText> rows = new ArrayList<>(ids.size());
    for (ArticleSummary summary : source.library().summaries(ids)) {
      rows.add(
          RowText.of(
              summary,
              tags.getOrDefault(summary.id(), List.of()),
              hits.get(summary.id()),
              read.getOrDefault(summary.id(), 0.0),
              today,
              zone));
    }
    return new Stretch(ids, rows);
  }
}
