package org.offprint.compare;

/** What a paragraph is, as far as it matters to how it is shown. */
public enum ParagraphKind {
  HEADING,
  TEXT,
  ITEM,
  QUOTE,
  CODE,
  ROW,
  CAPTION
}
