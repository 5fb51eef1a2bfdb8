package org.offprint.ui.list;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.DirectionControls;
import org.offprint.ui.controls.StateMessage;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.sidebar.SectionWords;

/** What listings are called, and what is said where one has no articles. */
final class ListingWords {
  private ListingWords() {}

  /**
   * The name over the list.
   *
   * @param given the name that the library has for it; empty if there is none
   */
  static String name(Listing listing, String given) {
    return switch (listing) {
      case Listing.InList(ArticleList.InSection in) -> SectionWords.name(in.section());
      case Listing.Found _ ->
          given.isEmpty() ? Messages.text("list.search") : DirectionControls.without(given);
      case Listing.Together _ -> Messages.text("list.story");
      case Listing.InList(ArticleList.WithTag _), Listing.InList(ArticleList.FromSite _) ->
          DirectionControls.without(given);
    };
  }

  /**
   * Says that a listing has no articles.
   *
   * @param trashed whether all that it would have lie in the trash
   */
  static void showEmpty(StateMessage message, Listing listing, boolean trashed) {
    String key = "empty." + (trashed ? "trashed" : key(listing));
    message.show(icon(listing), Messages.text(key), Messages.text(key + ".hint"));
  }

  private static String key(Listing listing) {
    return switch (listing) {
      case Listing.InList(ArticleList.InSection in) -> SectionWords.key(in.section());
      case Listing.InList(ArticleList.WithTag _) -> "tag";
      case Listing.InList(ArticleList.FromSite _) -> "site";
      case Listing.Found _ -> "search";
      case Listing.Together _ -> "story";
    };
  }

  private static Ikon icon(Listing listing) {
    return switch (listing) {
      case Listing.InList(ArticleList.InSection(ArticleSection section)) ->
          SectionWords.icon(section);
      case Listing.InList(ArticleList.WithTag _) -> MaterialDesignT.TAG_OUTLINE;
      case Listing.InList(ArticleList.FromSite _) -> MaterialDesignW.WEB;
      case Listing.Found _ -> MaterialDesignM.MAGNIFY;
      case Listing.Together _ -> MaterialDesignN.NEWSPAPER_VARIANT_MULTIPLE_OUTLINE;
    };
  }
}
