package org.offprint.cli;

import org.offprint.model.PageKind;

/** Says in a sentence what a saved page is, where it is not simply an article. */
final class KindNotice {
  private KindNotice() {}

  /** The sentence; empty for an article. */
  static String of(PageKind kind) {
    return switch (kind) {
      case ARTICLE -> "";
      case PAYWALL ->
          "This page shows only the beginning of the article. The rest is for subscribers.";
      case LINK_LIST -> "This page is a list of links rather than an article.";
      case LOGIN -> "This page asks for a login. What text it shows is kept here.";
      case ERROR -> "The site showed an error page when this was saved.";
      case EMPTY -> "There was hardly any text on this page when it was saved.";
    };
  }
}
