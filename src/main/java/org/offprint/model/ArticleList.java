package org.offprint.model;

/** A list of articles that is always there. All but the trash leave out what is in the trash. */
public sealed interface ArticleList {
  record InSection(ArticleSection section) implements ArticleList {}

  record WithTag(TagId tag) implements ArticleList {}

  record FromSite(SiteId site) implements ArticleList {}
}
