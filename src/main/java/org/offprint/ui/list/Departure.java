package org.offprint.ui.list;

import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.SearchState;
import org.offprint.model.SearchTerm;
import org.offprint.model.StatusChange;

/** What becomes of an article's row when its status is changed. */
enum Departure {
  STAYS,
  /** It no longer belongs here, but does not vanish under the reader's eyes. */
  STAYS_FOR_NOW,
  LEAVES;

  static Departure of(Listing listing, StatusChange change) {
    return switch (listing) {
      case Listing.Found found -> inSearch(found, change);
      case Listing.InList(ArticleList.InSection in) -> inSection(in.section(), change);
      case Listing.InList(ArticleList.WithTag _),
          Listing.InList(ArticleList.FromSite _),
          Listing.Together _ ->
          elsewhere(change);
    };
  }

  private static Departure inSearch(Listing.Found found, StatusChange change) {
    return change == StatusChange.MOVE_TO_TRASH && !asksForTrash(found.query().term())
        ? LEAVES
        : STAYS_FOR_NOW;
  }

  private static boolean asksForTrash(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Is is -> is.state() == SearchState.TRASHED;
      case SearchTerm.AllOf all -> all.terms().stream().anyMatch(Departure::asksForTrash);
      case SearchTerm.AnyOf any -> any.terms().stream().anyMatch(Departure::asksForTrash);
      default -> false;
    };
  }

  private static Departure elsewhere(StatusChange change) {
    return change == StatusChange.MOVE_TO_TRASH ? LEAVES : STAYS;
  }

  private static Departure inSection(ArticleSection section, StatusChange change) {
    return switch (change) {
      case MARK_READ -> section == ArticleSection.UNREAD ? STAYS_FOR_NOW : STAYS;
      case REMOVE_FROM_FAVOURITES -> section == ArticleSection.FAVOURITES ? STAYS_FOR_NOW : STAYS;
      case MARK_UNREAD, ADD_TO_FAVOURITES -> STAYS;
      case ARCHIVE -> section == ArticleSection.UNREAD ? LEAVES : STAYS;
      case UNARCHIVE -> section == ArticleSection.ARCHIVE ? LEAVES : STAYS;
      case MOVE_TO_TRASH -> section == ArticleSection.TRASH ? STAYS : LEAVES;
      case RESTORE_FROM_TRASH -> section == ArticleSection.TRASH ? LEAVES : STAYS;
    };
  }
}
