package org.offprint.library.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ReaderMarks;

/**
 * Tables of Pocket, Instapaper, Readwise Reader, Matter, Readeck and their like, read by the names
 * of their columns. Of a table that names none of them addresses alone are taken: the first of each
 * row, since pictures and sources may follow.
 */
final class CsvExport {
  private static final List<String> ADDRESS = List.of("url", "link", "href", "address", "uri");

  private final ExportedLinks.Builder into;
  private @Nullable Map<String, Integer> columns;
  private boolean first = true;
  private String separator = ",";

  private CsvExport(ExportedLinks.Builder into) {
    this.into = into;
  }

  static void read(String text, ExportedLinks.Builder into) {
    CsvExport export = new CsvExport(into);
    CsvRows.read(text, export::row);
  }

  private void row(List<String> cells) {
    if (first) {
      first = false;
      Map<String, Integer> named = new HashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        named.putIfAbsent(cells.get(i).strip().toLowerCase(Locale.ROOT), i);
      }
      if (ADDRESS.stream().anyMatch(named::containsKey)) {
        columns = named;
        separator =
            named.containsKey("time_added") ? "|" : named.containsKey("in queue") ? ";" : ",";
        return;
      }
    }
    if (columns == null) {
      cells.stream()
          .map(AddressFinder::inUriList)
          .filter(found -> !found.isEmpty())
          .findFirst()
          .ifPresent(into::addAll);
    } else {
      into.add(cell(cells, columns, ADDRESS), marks(cells, columns));
    }
  }

  private ReaderMarks marks(List<String> cells, Map<String, Integer> named) {
    String folder = cell(cells, named, List.of("folder", "location", "status"));
    Shelf shelf = Shelf.of(folder);
    List<String> tags =
        new ArrayList<>(
            MarkReader.tags(
                cell(cells, named, List.of("tags", "document tags", "labels")), separator));
    if (named.containsKey("folder") && shelf == Shelf.OWN) {
      tags.addAll(MarkReader.clean(List.of(folder)));
    }
    String queue = cell(cells, named, List.of("in queue"));
    return new ReaderMarks(
        tags,
        MarkReader.time(
            cell(cells, named, List.of("time_added", "timestamp", "saved date", "created"))),
        MarkReader.yes(cell(cells, named, List.of("read"))) || wholly(cells, named),
        MarkReader.yes(cell(cells, named, List.of("favorited", "favorite", "starred")))
            || shelf == Shelf.FAVOURITES,
        shelf == Shelf.ARCHIVE
            || MarkReader.yes(cell(cells, named, List.of("archived", "is_archived")))
            || "false".equalsIgnoreCase(queue.strip()),
        cell(cells, named, List.of("selection", "note")).strip());
  }

  private static boolean wholly(List<String> cells, Map<String, Integer> named) {
    String progress = cell(cells, named, List.of("reading progress")).strip();
    return progress.matches("1(?:\\.0*)?");
  }

  /** The cell of the first of these columns that there is; empty if there is none. */
  private static String cell(List<String> cells, Map<String, Integer> named, List<String> columns) {
    for (String column : columns) {
      Integer place = named.get(column);
      if (place != null && place < cells.size()) {
        return cells.get(place);
      }
    }
    return "";
  }
}
