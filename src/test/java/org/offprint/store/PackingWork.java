package org.offprint.store;

/** What the store does with an article before it writes, for benchmarks of other packages. */
public final class PackingWork {
  private PackingWork() {}

  /** Packs the page, the text and its markup, and nothing else. */
  public static int pack(NewArticle article) {
    return PagePacking.pack(article.page().body()).length
        + Packing.pack(article.content().text()).length
        + Packing.packLike(article.content().html(), article.content().text()).length;
  }

  /** Makes the words of the index and the sketch. */
  public static int words(NewArticle article) {
    return IndexedText.of(article.content(), article.url()).text().length()
        + Sketch.of(article.content().text()).smallest().size();
  }
}
