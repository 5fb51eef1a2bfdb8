package org.offprint.library.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ReaderMarks;

/**
 * Tables of Pocket, Instapaper, Readwise Reader, Matter, Raindrop and their like, read by the names
 * of their columns. Of a table that names none of them addresses alone are taken: the first of each
 * row, since pictures and sources may follow.
 */
final class CsvExport {
  private static final List<String> ADDRESS = List.of("url", "link", "href", "address", "uri");

  private final ExportSource source;
  private final ExportedLinks.Builder into;
  private @Nullable Map<String, Integer> columns;
  private boolean first = true;
  private String separator = ",";

  private CsvExport(ExportSource source, ExportedLinks.Builder into) {
    this.source = source;
    this.into = into;
  }

  static void read(String text, ExportSource source, ExportedLinks.Builder into) {
    CsvExport export = new CsvExport(source, into);
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
      Map<String, Integer> named = columns;
      into.add(cell(cells, named, ADDRESS), marks(cells, named))
          .ifPresent(url -> expectPage(url, cells, named));
    }
  }

  /** Matter keeps each page as it was fetched, under the name that the table has for it. */
  private void expectPage(String url, List<String> cells, Map<String, Integer> named) {
    String file = cell(cells, named, List.of("file id")).strip();
    if (!file.isEmpty()) {
      String title = cell(cells, named, List.of("title")).strip();
      into.expect(url, source.copy(file, true, title, List.of(), ""));
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
            cell(
                cells,
                named,
                List.of(
                    "time_added", "timestamp", "saved date", "created", "last interaction date"))),
        MarkReader.yes(cell(cells, named, List.of("read"))) || wholly(cells, named),
        MarkReader.yes(cell(cells, named, List.of("favorited", "favorite", "starred")))
            || shelf == Shelf.FAVOURITES,
        shelf == Shelf.ARCHIVE
            || MarkReader.yes(cell(cells, named, List.of("archived", "is_archived")))
            || "false".equalsIgnoreCase(queue.strip()),
        note(cells, named),
        RaindropNotes.read(cell(cells, named, List.of("highlights"))));
  }

  private static String note(List<String> cells, Map<String, Integer> named) {
    return cell(cells, named, List.of("selection", "note", "notes")).strip();
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
