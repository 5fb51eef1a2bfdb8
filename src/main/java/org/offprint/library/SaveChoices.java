package org.offprint.library;

import org.offprint.model.ReaderMarks;

/**
 * What a person allows a save to do, and wants kept with the article.
 *
 * @param local whether the address may lead to this machine and private networks
 * @param anyPage whether a page that is no article is kept too, with what text there is
 * @param marks what the reader did with the article in another program
 */
public record SaveChoices(LocalAddresses local, boolean anyPage, ReaderMarks marks) {
  /** Articles from the internet: what a person wants who has not been asked. */
  public static final SaveChoices USUAL = new SaveChoices(LocalAddresses.REFUSED, false);

  /** A save of what comes from no other program. */
  public SaveChoices(LocalAddresses local, boolean anyPage) {
    this(local, anyPage, ReaderMarks.NONE);
  }

  /** The same, with local addresses too. */
  public SaveChoices withLocal() {
    return new SaveChoices(LocalAddresses.ALLOWED, anyPage, marks);
  }

  /** The same, with any page kept. */
  public SaveChoices withAnyPage() {
    return new SaveChoices(local, true, marks);
  }

  /** The same, with these marks too. */
  public SaveChoices with(ReaderMarks more) {
    return new SaveChoices(local, anyPage, marks.and(more));
  }

  boolean localAllowed() {
    return local == LocalAddresses.ALLOWED;
  }
}
