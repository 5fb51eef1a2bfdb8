package org.offprint.extract.rules;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.offprint.extract.page.Removal;
import org.offprint.extract.words.Labels;
import org.offprint.model.PublishedTime;

/** Applies what a person has written down about a site to one page. For use by one thread. */
public final class RuleApplier {
  private final PageContext page;
  private final SiteRule rule;
  private final RuleSelector selector;

  /** Applies a rule to a page; finds nothing any more once that has taken two seconds. */
  public RuleApplier(PageContext page, SiteRule rule) {
    this.page = page;
    this.rule = rule;
    this.selector = new RuleSelector(page.dom(), RuleCost.LONGEST_SEARCH);
  }

  /** The metadata, with what the rule finds in place of what was guessed. */
  public Metadata correct(Metadata guessed) {
    List<String> titles = selector.texts(rule.title());
    List<String> authors = AuthorNames.in(selector.texts(rule.author()));
    List<String> dates = selector.texts(rule.date());
    PublishedTime date = dates.isEmpty() ? null : date(guessed, dates.getFirst());
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

  private @Nullable PublishedTime date(Metadata guessed, String text) {
    String host = page.base().getHost();
    DateStyle style = DateStyle.of(guessed.language(), host == null ? "" : host);
    return DateText.find(text, style, page.fetchedAt());
  }

  /** Takes out of the page what the rule says. */
  public void strip() {
    rule.strip().forEach(written -> Removal.all(selector.find(written)));
    for (String piece : rule.stripIdOrClass()) {
      String wanted = piece.toLowerCase(Locale.ROOT);
      Removal.all(
          page.dom().stream()
              .filter(e -> e.parent() != null)
              .filter(
                  e ->
                      e.className().toLowerCase(Locale.ROOT).contains(wanted)
                          || e.id().toLowerCase(Locale.ROOT).contains(wanted))
              .toList());
    }
  }

  /** The links, with what the rule finds in place of what was guessed. */
  public PageLinks links(PageLinks guessed) {
    String next = link(rule.nextPageLink());
    String single = link(rule.singlePageLink());
    return new PageLinks(
        next == null ? guessed.next() : next,
        single == null ? guessed.singlePage() : single,
        guessed.print(),
        guessed.amp());
  }

  private @Nullable String link(List<String> selectors) {
    for (String written : selectors) {
      for (Element e : selector.find(written)) {
        String address = Addresses.resolve(page.base(), e.attr("href"));
        if (address != null && !address.equals(page.base().toString())) {
          return address;
        }
      }
    }
    return null;
  }

  /** The blocks of text in the elements that the rule calls the body; empty if it finds none. */
  public BitSet body(Outline outline) {
    BitSet text = new BitSet();
    for (String written : rule.body()) {
      Set<Element> elements = new HashSet<>(selector.find(written));
      for (int r = 0; r < outline.regions() && !elements.isEmpty(); r++) {
        if (elements.contains(outline.element(r))) {
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
