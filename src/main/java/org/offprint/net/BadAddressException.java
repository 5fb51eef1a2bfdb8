package org.offprint.net;

import java.io.Serial;

/** A text that is not an address Offprint can fetch from. */
public final class BadAddressException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Problem {
    /** Nothing, or white space only. */
    EMPTY,
    /** No web address at all: "hello world". */
    NOT_AN_ADDRESS,
    /** A scheme other than http and https. */
    UNSUPPORTED_SCHEME,
    /** A user name or password in the address. */
    HAS_CREDENTIALS,
    /** A host that cannot exist: an empty label, a character no host name has. */
    INVALID_HOST,
    /** A port outside 1 to 65535. */
    INVALID_PORT,
    /** Longer than {@link UrlPolicy#MAX_LENGTH}. */
    TOO_LONG
  }

  private final Problem problem;

  BadAddressException(Problem problem) {
    super(problem.name());
    this.problem = problem;
  }

  /** What is wrong with the address. */
  public Problem problem() {
    return problem;
  }
}
