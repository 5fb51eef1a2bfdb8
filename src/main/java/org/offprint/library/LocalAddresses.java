package org.offprint.library;

/** Whether an address that a person gave may lead to this machine or a private network. */
public enum LocalAddresses {
  REFUSED,
  ALLOWED
}
