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
import org.offprint.ui.organise.SourceNames;

/** Reads a few rows of a list next to each other. Its methods block. */
final class StretchReader {
  /** More names than a row has place for. */
  private static final int MOST_SOURCES = 12;

  private final ListSource source;
  private final InstantSource clock;
  private final StoryRows stories;

  /** A reader of the rows of {@code stories}. */
  StretchReader(ListSource source, InstantSource clock, StoryRows stories) {
    this.source = source;
    this.clock = clock;
    this.stories = stories;
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
    // Whatever is folded stands before all that is not known.
    List<ArticleId> read =
        known.contains(null) ? source.ids(start + stories.hidden(), known.size()) : List.of();
    List<ArticleId> ids = new ArrayList<>(known.size());
    for (int i = 0; i < known.size(); i++) {
      ArticleId id = known.get(i);
      if (id != null) {
        ids.add(id);
      } else if (i < read.size()) {
        ids.add(read.get(i));
      }
    }
    return read(ids);
  }

  private Stretch read(List<ArticleId> ids) {
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
              zone,
              sources(summary.id())));
    }
    return new Stretch(ids, rows);
  }

  /** Where else the story of a row was saved from; empty for a row that stands for itself only. */
  private List<String> sources(ArticleId row) {
    if (!stories.place(row).isFirst()) {
      return List.of();
    }
    List<ArticleId> copies = stories.copies(row).stream().limit(MOST_SOURCES).toList();
    List<String> names = SourceNames.of(source.library().summaries(copies));
    return names.isEmpty() ? names : names.subList(1, names.size());
  }
}
