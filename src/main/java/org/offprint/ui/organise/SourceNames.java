package org.offprint.ui.organise;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.offprint.i18n.Dates;
import org.offprint.model.ArticleSummary;
import org.offprint.model.DirectionControls;
import org.offprint.model.PublishedTime;
import org.offprint.ui.i18n.Messages;

/**
 * What the sources of several articles are called: by their sites, and where two sites are called
 * alike by what tells them apart.
 */
public final class SourceNames {
  private static final int LONGEST = 32;

  private SourceNames() {}

  /** A name for each, in the same order; no two are the same unless their addresses are. */
  public static List<String> of(List<ArticleSummary> articles) {
    Map<String, List<ArticleSummary>> alike = new HashMap<>();
    articles.forEach(
        article -> alike.computeIfAbsent(site(article), any -> new ArrayList<>()).add(article));
    List<String> names = new ArrayList<>();
    for (ArticleSummary article : articles) {
      String site = site(article);
      names.add(name(site, article, alike.getOrDefault(site, List.of())));
    }
    return List.copyOf(names);
  }

  private static String name(String site, ArticleSummary article, List<ArticleSummary> alike) {
    if (alike.size() < 2) {
      return site;
    }
    for (Function<ArticleSummary, String> what :
        List.<Function<ArticleSummary, String>>of(
            SourceNames::host, SourceNames::day, SourceNames::end)) {
      if (isAlone(what, article, alike)) {
        return Messages.text("source.told-apart", site, what.apply(article));
      }
    }
    return address(article);
  }

  private static boolean isAlone(
      Function<ArticleSummary, String> what, ArticleSummary article, List<ArticleSummary> alike) {
    String own = what.apply(article);
    return alike.stream().map(what).filter(own::equals).count() == 1;
  }

  /** The site's name, or the host of one that has none. */
  private static String site(ArticleSummary article) {
    return article.siteName().isBlank()
        ? host(article)
        : DirectionControls.without(article.siteName());
  }

  private static String host(ArticleSummary article) {
    String address = address(article);
    int slash = address.indexOf('/');
    return slash < 0 ? address : address.substring(0, slash);
  }

  private static String day(ArticleSummary article) {
    PublishedTime published = article.published();
    LocalDate day =
        published == null
            ? LocalDate.ofInstant(article.savedAt(), ZoneId.systemDefault())
            : published.date();
    return Dates.day(day, FormatStyle.MEDIUM);
  }

  /** How a long address ends, all of a short one. */
  private static String end(ArticleSummary article) {
    String address = address(article);
    return address.length() <= LONGEST
        ? address
        : "\u2026" + address.substring(address.length() - LONGEST);
  }

  /** The address without what all addresses begin with. */
  private static String address(ArticleSummary article) {
    String url = article.url();
    int host = url.indexOf("://");
    String bare = host < 0 ? url : url.substring(host + 3);
    return bare.toLowerCase(Locale.ROOT).startsWith("www.") ? bare.substring(4) : bare;
  }
}
