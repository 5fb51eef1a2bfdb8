package org.offprint.extract;

import java.util.BitSet;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.offprint.extract.blocks.Body;
import org.offprint.extract.blocks.BodyFinder;
import org.offprint.extract.blocks.Outline;
import org.offprint.extract.blocks.OutlineReader;
import org.offprint.extract.blocks.PageFacts;
import org.offprint.extract.blocks.Selection;
import org.offprint.extract.html.BodyTidier;
import org.offprint.extract.html.BodyWriter;
import org.offprint.extract.html.Sanitiser;
import org.offprint.extract.metadata.Metadata;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.rules.RuleApplier;
import org.offprint.extract.structured.JsonText;
import org.offprint.extract.structured.LinkedSteps;
import org.offprint.extract.structured.SocialPost;
import org.offprint.extract.structured.StructuredData;
import org.offprint.extract.words.Words;

/**
 * Reads the body of an article: from what the page shows; if that is next to nothing, from what it
 * hides until a script shows it, or from the data that a script would draw it from.
 */
final class BodyReader {
  /** A body of fewer words may have its text elsewhere. */
  private static final int LITTLE = 60;

  /** How sure one must be of what a page hides: most of it is forms and notices. */
  private static final double SURE = 0.75;

  /** How sure it is that a long text in a page's data is the article's. */
  private static final double DATA = 0.7;

  private final BodyFinder finder;

  BodyReader(BodyFinder finder) {
    this.finder = finder;
  }

  /** Reads the body; changes nothing in the page. */
  Body read(PageContext page, Metadata metadata, StructuredData data, Optional<RuleApplier> rule) {
    Body shown = fromPage(page, metadata, data, rule, false);
    int told = Words.count(data.articleBody().orElse(""));
    if (shown.words() >= LITTLE && told <= 2 * shown.words()) {
      return shown;
    }
    Body best = shown;
    if (shown.words() < LITTLE) {
      Body hidden = fromPage(page, metadata, data, rule, true);
      boolean more = hidden.words() > 2 * shown.words() + LITTLE / 2;
      best = more && hidden.selection().certainty() >= SURE ? hidden : shown;
    }
    Optional<String> post =
        best.words() == 0 ? SocialPost.find(page, data) : Optional.<String>empty();
    return post.isPresent() ? told(page, post.get(), best) : fromData(page, data, best);
  }

  private Body fromPage(
      PageContext page,
      Metadata metadata,
      StructuredData data,
      Optional<RuleApplier> rule,
      boolean hiddenToo) {
    Outline outline = OutlineReader.read(page.index(), hiddenToo);
    PageFacts facts = PageFacts.of(outline, metadata, data.articleBody().orElse(""));
    BitSet given =
        KeptText.isOne(page.dom())
            ? KeptText.blocks(outline)
            : rule.map(r -> r.body(outline)).orElseGet(BitSet::new);
    Selection selection =
        given.isEmpty() ? finder.find(facts) : BodyFinder.findAround(facts, given);
    Element written = BodyWriter.write(outline, selection, page.base());
    Element html = Sanitiser.sanitise(BodyTidier.tidy(written, page.base())).body();
    int words = selection.text().stream().map(i -> outline.block(i).words()).sum();
    return new Body(html, words, facts, selection);
  }

  private static Body fromData(PageContext page, StructuredData data, Body shown) {
    Optional<String> text =
        JsonText.find(page.dom(), data.articleBody()).or(() -> LinkedSteps.find(data));
    if (text.isEmpty()) {
      return shown;
    }
    Body told = told(page, text.get(), shown);
    return told.words() > 2 * shown.words() && told.words() >= LITTLE ? told : shown;
  }

  private static Body told(PageContext page, String text, Body shown) {
    Element html = Sanitiser.sanitise(text, page.base());
    int words = Words.count(html.text());
    return new Body(html, words, shown.facts(), shown.selection().withCertainty(DATA));
  }
}
