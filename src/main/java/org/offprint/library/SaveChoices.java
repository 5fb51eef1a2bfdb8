package org.offprint.library;

import org.jspecify.annotations.Nullable;
import org.offprint.library.exports.ExportedCopy;
import org.offprint.model.ReaderMarks;

/**
 * What a person allows a save to do, and wants kept with the article.
 *
 * @param local whether the address may lead to this machine and private networks
 * @param anyPage whether a page that is no article is kept too, with what text there is
 * @param marks what the reader did with the article in another program
 * @param copy the text that the other program kept, for where the page cannot be had any more, or
 *     has less; null if none
 * @param offline whether to fetch nothing, and take that text
 */
public record SaveChoices(
    LocalAddresses local,
    boolean anyPage,
    ReaderMarks marks,
    @Nullable ExportedCopy copy,
    boolean offline) {
  /** Articles from the internet: what a person wants who has not been asked. */
  public static final SaveChoices USUAL = new SaveChoices(LocalAddresses.REFUSED, false);

  /** A save of what comes from no other program. */
  public SaveChoices(LocalAddresses local, boolean anyPage) {
    this(local, anyPage, ReaderMarks.NONE, null, false);
  }

  /** The same, with local addresses too. */
  public SaveChoices withLocal() {
    return new SaveChoices(LocalAddresses.ALLOWED, anyPage, marks, copy, offline);
  }

  /** The same, with any page kept. */
  public SaveChoices withAnyPage() {
    return new SaveChoices(local, true, marks, copy, offline);
  }

  /** The same, with these marks too. */
  public SaveChoices with(ReaderMarks more) {
    return new SaveChoices(local, anyPage, marks.and(more), copy, offline);
  }

  /** The same, with this text of the article, if there is none yet. */
  public SaveChoices withCopy(@Nullable ExportedCopy other) {
    return new SaveChoices(local, anyPage, marks, copy == null ? other : copy, offline);
  }

  /** The same, with nothing fetched. */
  public SaveChoices withoutFetching() {
    return new SaveChoices(local, anyPage, marks, copy, true);
  }

  boolean localAllowed() {
    return local == LocalAddresses.ALLOWED;
  }
}
