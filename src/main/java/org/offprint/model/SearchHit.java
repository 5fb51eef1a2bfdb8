package org.offprint.model;

import java.util.List;

/**
 * What a search shows of an article that it found.
 *
 * @param titleMarks the words found in the title
 * @param field where the snippet is from
 * @param snippet a part of that field around the first place with most of the words, on one line;
 *     about 200 characters, with an ellipsis where it was cut
 * @param snippetMarks the words found in the snippet; may be empty
 */
public record SearchHit(
    ArticleId id,
    List<TextRange> titleMarks,
    SearchField field,
    String snippet,
    List<TextRange> snippetMarks) {
  public SearchHit {
    titleMarks = List.copyOf(titleMarks);
    snippetMarks = List.copyOf(snippetMarks);
  }
}
