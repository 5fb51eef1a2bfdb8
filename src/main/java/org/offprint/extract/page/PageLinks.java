package org.offprint.extract.page;

import org.jspecify.annotations.Nullable;

/**
 * Where the rest of an article, or another form of it, is to be had. All addresses are absolute
 * http(s) ones, none is the page's own; null where the page names none.
 *
 * @param next the following page of the same article; ask that page for the one after it
 * @param singlePage the whole article on one page; better than following {@code next}
 * @param print the form for printing; of use when the page itself holds no text
 * @param amp the AMP form; of use when the page itself holds no text
 */
public record PageLinks(
    @Nullable String next,
    @Nullable String singlePage,
    @Nullable String print,
    @Nullable String amp) {
  /** A page that stands for itself. */
  public static final PageLinks NONE = new PageLinks(null, null, null, null);
}
