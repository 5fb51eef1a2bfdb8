package org.offprint.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.offprint.extract.PageMarks.Hint;

/**
 * What the makers of pages call the places that tell of an article, in the languages they write.
 */
final class MarkWords {
  private static final Set<String> AUTHOR =
      Set.of(
          "author",
          "authors",
          "byline",
          "bylines",
          "autor",
          "autore",
          "autoren",
          "auteur",
          "auteurs",
          "autores",
          "verfasser",
          "redakteur",
          "writer",
          "writers",
          "journalist",
          "contributor",
          "contributors",
          "creator",
          "reporter",
          "firma",
          "firmante",
          "firmas",
          "signature",
          "authored",
          "vcard",
          "fn",
          "columnist",
          "autori",
          "yazar",
          "penulis",
          "creditline",
          "writtenby");
  private static final Set<String> DATE =
      Set.of(
          "date",
          "dates",
          "datetime",
          "datum",
          "fecha",
          "data",
          "published",
          "pubdate",
          "publish",
          "publishdate",
          "publishtime",
          "time",
          "timestamp",
          "posted",
          "dateline",
          "datepublished",
          "datecreated",
          "datemodified",
          "publication",
          "created",
          "datestamp",
          "zeit",
          "tarih",
          "dato",
          "veroeffentlicht",
          "pubtime",
          "dtreviewed",
          "postdate",
          "entrydate",
          "articledate",
          "day",
          "stand");
  private static final Set<String> STANDFIRST =
      Set.of(
          "dek",
          "deck",
          "standfirst",
          "subtitle",
          "subline",
          "subhead",
          "subheading",
          "subheadline",
          "subheader",
          "excerpt",
          "abstract",
          "summary",
          "lead",
          "lede",
          "chapo",
          "chapeau",
          "vorspann",
          "teaser",
          "intro",
          "introduction",
          "sottotitolo",
          "occhiello",
          "sommario",
          "entradilla",
          "bajada",
          "copete",
          "sumario",
          "ingress",
          "preamble",
          "manchet",
          "leadtext",
          "introtext",
          "subtitulo",
          "einleitung",
          "tagline",
          "descp",
          "kicker",
          "leadin",
          "perex",
          "anleser");
  private static final Set<String> TITLE =
      Set.of("headline", "title", "titulo", "titre", "titolo", "überschrift", "ueberschrift");
  private static final Set<String> ASIDE =
      Set.of(
          "nav",
          "navigation",
          "menu",
          "sidebar",
          "footer",
          "related",
          "recommended",
          "recommendations",
          "comments",
          "comment",
          "respond",
          "widget",
          "widgets",
          "breadcrumb",
          "breadcrumbs",
          "cookie",
          "newsletter",
          "promo",
          "advert",
          "trending",
          "popular",
          "mostread",
          "teasers",
          "commentlist",
          "commentaires",
          "kommentare",
          "comentarios",
          "disqus",
          "sponsored",
          "carousel",
          "pagination");
  private static final List<String> AUTHOR_PATHS =
      List.of(
          "/author/",
          "/authors/",
          "/autor/",
          "/autoren/",
          "/auteur/",
          "/autore/",
          "/journalist/",
          "/profile/author",
          "/by/",
          "/staff/",
          "/people/",
          "/contributor/",
          "/reporter/");

  private MarkWords() {}

  /** The hints that a naming suggests; several or none. */
  static Set<Hint> hints(String naming) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    List<String> words = ClassWords.words(naming);
    for (String word : words) {
      if (AUTHOR.contains(word) || word.contains("author") || word.contains("byline")) {
        hints.add(Hint.AUTHOR);
      }
      if (DATE.contains(word) || word.endsWith("date")) {
        hints.add(Hint.DATE);
      }
      if (STANDFIRST.contains(word)
          || word.startsWith("subhead")
          || word.startsWith("standfirst")) {
        hints.add(Hint.STANDFIRST);
      }
      if (TITLE.contains(word) || word.endsWith("headline")) {
        hints.add(Hint.TITLE);
      }
    }
    return hints;
  }

  /** Whether a naming is that of something beside the article. */
  static boolean isAside(String naming) {
    for (String word : ClassWords.words(naming)) {
      if (ASIDE.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a link is marked as the author's, or leads to an author's page. */
  static boolean leadsToAuthor(Element link) {
    String rel = link.attr("rel");
    if (rel.equals("author") || rel.contains("author")) {
      return true;
    }
    String href = link.attr("href");
    for (String path : AUTHOR_PATHS) {
      int at = href.indexOf(path);
      if (at >= 0 && at + path.length() < href.length()) {
        return true;
      }
    }
    return false;
  }
}
