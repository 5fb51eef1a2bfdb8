package org.offprint.extract.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.blocks.Outline;
import org.offprint.extract.dates.DateStyle;
import org.offprint.extract.dates.DateText;
import org.offprint.extract.metadata.AuthorNames;
import org.offprint.extract.metadata.Metadata;
import org.offprint.extract.page.Addresses;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.page.PageLinks;
import org.offprint.extract.words.Labels;
import org.offprint.model.PublishedTime;

/** Applies what a person has written down about a site. */
public final class RuleApplier {
  private RuleApplier() {}

  /** The metadata, with what the rule finds in place of what was guessed. */
  public static Metadata correct(PageContext page, Metadata guessed, SiteRule rule) {
    List<String> titles = RuleSelector.texts(page.dom(), rule.title());
    List<String> authors = AuthorNames.in(RuleSelector.texts(page.dom(), rule.author()));
    List<String> dates = RuleSelector.texts(page.dom(), rule.date());
    PublishedTime date = dates.isEmpty() ? null : date(page, guessed, dates.getFirst());
    return new Metadata(
        titles.isEmpty() ? guessed.title() : titles.getFirst(),
        guessed.standfirst(),
        authors.isEmpty() ? guessed.authors() : authors,
        guessed.siteName(),
        date == null ? guessed.published() : date,
        guessed.language(),
        guessed.direction(),
        guessed.leadImage(),
        guessed.canonicalUrl());
  }

  private static @Nullable PublishedTime date(PageContext page, Metadata guessed, String text) {
    String host = page.base().getHost();
    DateStyle style = DateStyle.of(guessed.language(), host == null ? "" : host);
    return DateText.find(text, style, page.fetchedAt());
  }

  /** Takes out of the page what the rule says. */
  public static void strip(Element page, SiteRule rule) {
    rule.strip().forEach(selector -> RuleSelector.find(page, selector).forEach(Element::remove));
    for (String piece : rule.stripIdOrClass()) {
      String wanted = piece.toLowerCase(Locale.ROOT);
      page.stream()
          .filter(e -> e.parent() != null)
          .filter(
              e ->
                  e.className().toLowerCase(Locale.ROOT).contains(wanted)
                      || e.id().toLowerCase(Locale.ROOT).contains(wanted))
          .toList()
          .forEach(Element::remove);
    }
  }

  /** The links, with what the rule finds in place of what was guessed. */
  public static PageLinks links(PageContext page, PageLinks guessed, SiteRule rule) {
    String next = link(page, rule.nextPageLink());
    String single = link(page, rule.singlePageLink());
    return new PageLinks(
        next == null ? guessed.next() : next,
        single == null ? guessed.singlePage() : single,
        guessed.print(),
        guessed.amp());
  }

  private static @Nullable String link(PageContext page, List<String> selectors) {
    for (String selector : selectors) {
      for (Element e : RuleSelector.find(page.dom(), selector)) {
        String address = Addresses.resolve(page.base(), e.attr("href"));
        if (address != null && !address.equals(page.base().toString())) {
          return address;
        }
      }
    }
    return null;
  }

  /** The blocks of text in the elements that the rule calls the body; empty if it finds none. */
  public static BitSet body(Outline outline, Element page, SiteRule rule) {
    BitSet text = new BitSet();
    for (String selector : rule.body()) {
      List<Element> elements = RuleSelector.find(page, selector);
      for (int r = 0; r < outline.regions() && !elements.isEmpty(); r++) {
        Element here = outline.element(r);
        if (elements.stream().anyMatch(e -> e.equals(here))) {
          for (int i = outline.start(r); i < outline.end(r); i++) {
            text.set(i, outline.block(i).hasText() && !Labels.isFurniture(outline.block(i).text()));
          }
        }
      }
      if (!text.isEmpty()) {
        break;
      }
    }
    return text;
  }
}
