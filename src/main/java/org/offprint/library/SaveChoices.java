package org.offprint.library;

/**
 * What a person allows a save to do.
 *
 * @param local whether the address may lead to this machine and private networks
 * @param anyPage whether a page that is no article is kept too, with what text there is
 */
public record SaveChoices(LocalAddresses local, boolean anyPage) {
  /** Articles from the internet: what a person wants who has not been asked. */
  public static final SaveChoices USUAL = new SaveChoices(LocalAddresses.REFUSED, false);

  /** The same, with local addresses too. */
  public SaveChoices withLocal() {
    return new SaveChoices(LocalAddresses.ALLOWED, anyPage);
  }

  /** The same, with any page kept. */
  public SaveChoices withAnyPage() {
    return new SaveChoices(local, true);
  }

  boolean localAllowed() {
    return local == LocalAddresses.ALLOWED;
  }
}
