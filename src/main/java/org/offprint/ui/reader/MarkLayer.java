package org.offprint.ui.reader;

/** Who marked a part of the text; later layers are drawn over earlier ones. */
public enum MarkLayer {
  /** The reader, to keep. */
  HIGHLIGHTS,
  /** What is selected. */
  SELECTED,
  /** Words of the search that led here. */
  SEARCHED,
  /** The one of them that the reader is at. */
  SEARCHED_HERE,
  /** What is being read aloud. */
  SPOKEN,
  /** Words looked for in the article. */
  FOUND,
  /** The one of them that the reader is at. */
  FOUND_HERE,
  /** The link that the keyboard is at. */
  FOCUSED
}
