package org.offprint.ui.list;

import java.util.ArrayList;
import java.util.List;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleSummary;
import org.offprint.model.SearchHit;
import org.offprint.model.Site;
import org.offprint.model.Stories;
import org.offprint.model.Tag;

/**
 * Where a list's articles come from: the library, asked for this listing in this order. Every
 * method blocks.
 */
record ListSource(Library library, Listing listing, Arrangement arrangement) {
  /** A part of the list. */
  List<ArticleId> ids(int offset, int limit) {
    return switch (listing) {
      case Listing.InList(ArticleList list) ->
          library.ids(list, arrangement.order(), offset, limit);
      case Listing.Found found ->
          library.search().ids(found.query(), arrangement.ranking(), offset, limit);
      case Listing.Together(ArticleId article) ->
          together(article).stream().skip(offset).limit(limit).toList();
    };
  }

  /** Without those in the trash, the newest first. */
  private List<ArticleId> together(ArticleId article) {
    List<ArticleId> story = new ArrayList<>(library.stories().of(article));
    story.add(article);
    story.sort((one, other) -> Long.compare(other.value(), one.value()));
    return library.summaries(story).stream()
        .filter(summary -> !summary.status().trashed())
        .map(ArticleSummary::id)
        .toList();
  }

  /** The stories to fold; none if they are not to be, or are what is listed. */
  Stories stories() {
    return folds() ? library.stories().all() : Stories.NONE;
  }

  /** Those to fold among a few articles. */
  Stories stories(List<ArticleId> ids) {
    return folds() ? library.stories().among(ids) : Stories.NONE;
  }

  private boolean folds() {
    return arrangement.grouped() && !(listing instanceof Listing.Together);
  }

  /** Whether it has the same articles in the same order as another, but other stories together. */
  boolean differsInFolding(ListSource other) {
    return listing.equals(other.listing)
        && !arrangement.equals(other.arrangement)
        && arrangement.order().equals(other.arrangement.order())
        && arrangement.ranking() == other.arrangement.ranking();
  }

  /** How many there are, if that is quick to say; -1 if only reading them all can tell. */
  int count() {
    return listing instanceof Listing.InList(ArticleList list) ? library.count(list) : -1;
  }

  /** Whether, if nothing is listed, that is because all articles lie in the trash. */
  boolean trashIsAll() {
    return listing.is(ArticleSection.ALL)
        && library.count(new ArticleList.InSection(ArticleSection.TRASH)) > 0;
  }

  /** Where the words of a search stand in these articles; empty for another listing. */
  List<SearchHit> hits(List<ArticleId> ids) {
    return listing instanceof Listing.Found found
        ? library.search().hits(found.query(), ids)
        : List.of();
  }

  /** The name of a listing that the library names; empty if there is none. */
  String name() {
    return switch (listing) {
      case Listing.InList(ArticleList.WithTag with) ->
          library.tags().all().stream()
              .filter(tag -> tag.id().equals(with.tag()))
              .map(Tag::name)
              .findFirst()
              .orElse("");
      case Listing.InList(ArticleList.FromSite from) ->
          library.sites().stream()
              .filter(site -> site.id().equals(from.site()))
              .map(Site::name)
              .findFirst()
              .orElse("");
      case Listing.Found found -> found.name();
      case Listing.InList(ArticleList.InSection _), Listing.Together _ -> "";
    };
  }
}
