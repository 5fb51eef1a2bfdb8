package org.offprint.extract.metadata;

import java.util.List;

/** What pages call dates in their meta elements, by what each means. */
final class DateNames {
  /** Meta elements that only ever mean the first publication. */
  static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "og:published_time",
          "datepublished",
          "date_published",
          "published_time",
          "published-date",
          "publish_date",
          "publish-date",
          "publishdate",
          "pubdate",
          "og:pubdate",
          "publication_date",
          "publication-date",
          "article.published",
          "article_date_original",
          "article:post_date",
          "sailthru.date",
          "parsely-pub-date",
          "cxenseparse:recs:publishtime",
          "rbpubdate",
          "originalpublicationdate",
          "displaydate",
          "article:publicationdate",
          "dc.date.issued",
          "dcterms.issued",
          "citation_online_date",
          "bt:pubdate",
          "weibo:article:create_at");

  /** Meta elements that mean what their site likes them to. */
  static final List<String> DATED =
      List.of(
          "dc.date.created",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "dc:date",
          "citation_publication_date",
          "citation_date",
          "date",
          "created",
          "datecreated",
          "article.created",
          "ptime",
          "pdate",
          "last-publish",
          "uploaddate");

  /** Meta elements that mean a change of the article. */
  static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "last-modified",
          "lastmod",
          "modified",
          "article.updated",
          "revised",
          "updated_time");

  private DateNames() {}
}
