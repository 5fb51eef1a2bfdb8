package org.offprint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.Comment;
import org.offprint.model.SearchField;
import org.offprint.model.SearchHit;
import org.offprint.model.SearchMarker;
import org.offprint.model.SearchQuery;
import org.offprint.model.TextRange;

/** Shows where a query's words stand in the articles that it found. */
final class Snippets {
  private static final int LENGTH = 200;
  private static final int BEFORE_THE_HIT = 24;

  /** Snippets are for looking at, fifty at a time; deep hits in huge texts are not worth it. */
  private static final int LONGEST_TEXT = 100_000;

  /** In bytes of UTF-8. Most hits are within it, and then the rest need not be unpacked. */
  private static final int BEGINNING = 2_000;

  private static final int MOST_COMMENTS = 500;

  private static final String TEXTS =
      """
      SELECT article.id AS id, title, standfirst, text, comments FROM json_each(?) AS asked_for
      CROSS JOIN article ON article.id = asked_for.value
      CROSS JOIN version ON version.article_id = article.id AND number = article.version
      CROSS JOIN body ON version_id = version.id ORDER BY asked_for.key\
      """;

  private final SearchMarker marker;

  Snippets(SearchQuery query) {
    this.marker = new SearchMarker(query);
  }

  /** The hits of these articles in this order, without those that do not exist. */
  List<SearchHit> of(SqlConnection sql, List<ArticleId> ids) throws SQLException {
    List<SearchHit> hits = new ArrayList<>();
    for (Texts texts : sql.list(TEXTS, Texts::read, Summaries.json(ids))) {
      hits.add(hit(sql, texts.id, texts));
    }
    return hits;
  }

  private record Texts(
      ArticleId id, String title, String standfirst, byte[] text, byte @Nullable [] comments) {
    static Texts read(ResultSet row) throws SQLException {
      return new Texts(
          new ArticleId(row.getLong("id")),
          row.getString("title"),
          row.getString("standfirst"),
          row.getBytes("text"),
          row.getBytes("comments"));
    }
  }

  private SearchHit hit(SqlConnection sql, ArticleId id, Texts texts) throws SQLException {
    List<TextRange> titleMarks = marker.marks(SearchField.TITLE, texts.title());
    SearchHit hit = inText(id, titleMarks, texts);
    if (!hit.snippetMarks().isEmpty() || marker.isEmpty()) {
      return hit;
    }
    for (Comment comment :
        CommentCodec.decode(texts.comments()).stream().limit(MOST_COMMENTS).toList()) {
      SearchHit inComment =
          snippet(id, titleMarks, SearchField.COMMENT, IndexedText.searched(comment));
      if (!inComment.snippetMarks().isEmpty()) {
        return inComment;
      }
    }
    String notes = ReaderWords.words(sql, id.value());
    if (!notes.isEmpty()) {
      SearchHit inNotes = snippet(id, titleMarks, SearchField.NOTE, notes);
      return inNotes.snippetMarks().isEmpty() ? hit : inNotes;
    }
    return hit;
  }

  private SearchHit inText(ArticleId id, List<TextRange> titleMarks, Texts texts)
      throws SQLException {
    String above = texts.standfirst() + "\n\n";
    String beginning = above + Packing.unpackBeginning(texts.text(), BEGINNING);
    // What follows a hit is shown, too.
    String searched = beginning.substring(0, Math.max(0, beginning.length() - 2 * LENGTH));
    Place early = densest(marker.marks(SearchField.TEXT, searched));
    return early.letters() > 0 && early.letters() >= marker.length(SearchField.TEXT)
        ? snippet(id, titleMarks, SearchField.TEXT, beginning, early)
        : snippet(id, titleMarks, SearchField.TEXT, above + Packing.unpackText(texts.text()));
  }

  private SearchHit snippet(
      ArticleId id, List<TextRange> titleMarks, SearchField field, String whole) {
    String text = whole.substring(0, Math.min(whole.length(), LONGEST_TEXT));
    return snippet(id, titleMarks, field, text, densest(marker.marks(field, text)));
  }

  private SearchHit snippet(
      ArticleId id, List<TextRange> titleMarks, SearchField field, String text, Place place) {
    String excerpt = Excerpt.around(text, place.start(), BEFORE_THE_HIT, LENGTH);
    return new SearchHit(id, titleMarks, field, excerpt, marker.marks(field, excerpt));
  }

  private record Place(int start, int letters) {}

  /** Where the most marked letters fit into one snippet; the first such place. */
  private static Place densest(List<TextRange> marks) {
    Place best = new Place(0, 0);
    int letters = 0;
    int last = 0;
    for (int first = 0; first < marks.size(); first++) {
      int end = marks.get(first).start() + LENGTH - BEFORE_THE_HIT;
      while (last < marks.size() && marks.get(last).end() <= end) {
        letters += length(marks.get(last++));
      }
      if (letters > best.letters()) {
        best = new Place(marks.get(first).start(), letters);
      }
      letters -= first < last ? length(marks.get(first)) : 0;
      last = Math.max(last, first + 1);
    }
    return best;
  }

  private static int length(TextRange range) {
    return range.end() - range.start();
  }
}
