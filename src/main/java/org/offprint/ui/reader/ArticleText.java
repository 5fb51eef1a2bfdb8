package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.anchor.MarkableText.Part;
import org.offprint.anchor.PassagePlaces;
import org.offprint.model.FoldedText;
import org.offprint.model.SearchField;
import org.offprint.model.SearchMarker;
import org.offprint.model.SearchQuery;
import org.offprint.model.TextRange;

/** The text of an article, passage by passage, in which words are looked for. */
final class ArticleText {
  /** No text. */
  static final ArticleText NONE = new ArticleText(List.of());

  private final List<Passage> passages;
  private final @Nullable FoldedText[] folded;

  ArticleText(List<Passage> passages) {
    this.passages = List.copyOf(passages);
    this.folded = new FoldedText[passages.size()];
  }

  /** How many passages there are. */
  int size() {
    return passages.size();
  }

  /** Makes a passage ready to be looked through, if it is not. */
  void fold(int index) {
    folded(index);
  }

  /** The passages' texts, in order; empty for one without text. */
  List<String> texts() {
    return passages.stream().map(Passage::text).toList();
  }

  /** The passages with what of the article each is, in order. */
  List<PassagePlaces.Passage> parts() {
    return passages.stream()
        .map(passage -> new PassagePlaces.Passage(part(passage), passage.text()))
        .toList();
  }

  private static Part part(Passage passage) {
    return passage instanceof Passage.Words words
        ? switch (words.role()) {
          case SITE, TITLE, STANDFIRST, META -> Part.HEAD;
          case CAPTION -> Part.CAPTION;
          case COMMENT, COMMENT_AUTHOR -> Part.COMMENT;
          case HEADING_2,
              HEADING_3,
              HEADING_4,
              BODY,
              ITEM,
              ATTRIBUTION,
              TABLE_CAPTION,
              TABLE_CELL,
              TABLE_HEADER ->
              Part.TEXT;
        }
        : Part.TEXT;
  }

  /** All places where a text stands. */
  List<TextMark> find(FindQuery query) {
    FoldedText sought = FoldedText.of(query.text());
    List<TextMark> found = new ArrayList<>();
    if (!sought.isEmpty()) {
      for (int i = 0; i < passages.size(); i++) {
        add(found, i, folded(i).find(sought, query.wholeWords(), query.matchCase()));
      }
    }
    return found;
  }

  private FoldedText folded(int index) {
    FoldedText text = folded[index];
    if (text == null) {
      Passage passage = passages.get(index);
      text = FoldedText.of(passage instanceof Passage.Rule ? "" : passage.text());
      folded[index] = text;
    }
    return text;
  }

  /** All words that a search of the library looks for. */
  List<TextMark> find(SearchQuery query) {
    SearchMarker marker = new SearchMarker(query);
    List<TextMark> found = new ArrayList<>();
    if (!marker.isEmpty()) {
      for (int i = 0; i < passages.size(); i++) {
        Passage passage = passages.get(i);
        add(found, i, marker.marks(field(passage), passage.text()));
      }
    }
    return found;
  }

  private static SearchField field(Passage passage) {
    return passage instanceof Passage.Words words
        ? switch (words.role()) {
          case TITLE -> SearchField.TITLE;
          case SITE -> SearchField.SITE;
          case META -> SearchField.AUTHOR;
          case COMMENT, COMMENT_AUTHOR -> SearchField.COMMENT;
          case STANDFIRST,
              HEADING_2,
              HEADING_3,
              HEADING_4,
              BODY,
              ITEM,
              ATTRIBUTION,
              CAPTION,
              TABLE_CAPTION,
              TABLE_CELL,
              TABLE_HEADER ->
              SearchField.TEXT;
        }
        : SearchField.TEXT;
  }

  private static void add(List<TextMark> found, int passage, List<TextRange> ranges) {
    for (TextRange range : ranges) {
      found.add(new TextMark(passage, range.start(), range.end(), MarkStyle.FOUND));
    }
  }
}
