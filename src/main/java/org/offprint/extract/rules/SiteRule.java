package org.offprint.extract.rules;

import java.util.List;

/**
 * What a person has written down about one site. Lists are tried in order; empty ones change
 * nothing.
 *
 * @param host the site; its subdomains are meant, too
 * @param title selectors of the headline
 * @param author selectors of authors' names
 * @param date selectors of the date of publication
 * @param body selectors of the elements that hold the text
 * @param strip selectors of elements to take out
 * @param stripIdOrClass pieces of ids or classes of elements to take out
 * @param singlePageLink selectors of links to the whole article
 * @param nextPageLink selectors of links to the following page
 */
public record SiteRule(
    String host,
    List<String> title,
    List<String> author,
    List<String> date,
    List<String> body,
    List<String> strip,
    List<String> stripIdOrClass,
    List<String> singlePageLink,
    List<String> nextPageLink) {
  public SiteRule {
    title = List.copyOf(title);
    author = List.copyOf(author);
    date = List.copyOf(date);
    body = List.copyOf(body);
    strip = List.copyOf(strip);
    stripIdOrClass = List.copyOf(stripIdOrClass);
    singlePageLink = List.copyOf(singlePageLink);
    nextPageLink = List.copyOf(nextPageLink);
  }
}
