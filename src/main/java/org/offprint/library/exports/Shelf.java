package org.offprint.library.exports;

import java.util.Locale;

/** The place where a program keeps an article, by the name that it has there. */
enum Shelf {
  USUAL,
  ARCHIVE,
  FAVOURITES,
  OWN;

  /** The place of a name; one that is no program's own is the person's. */
  static Shelf of(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "archive", "archived", "read archive" -> ARCHIVE;
      case "starred", "liked", "favorites", "favourites" -> FAVOURITES;
      case "",
          "unread",
          "home",
          "new",
          "later",
          "shortlist",
          "feed",
          "inbox",
          "bookmarks",
          "unsorted",
          "succeeded" ->
          USUAL;
      default -> OWN;
    };
  }
}
