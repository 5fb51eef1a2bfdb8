package org.offprint.library;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.anchor.ArticleAnchor;
import org.offprint.anchor.MarkableText;
import org.offprint.anchor.MarkableText.Part;
import org.offprint.anchor.Placement;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleVersion;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightId;
import org.offprint.model.MarkedWords;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;
import org.offprint.model.WordFolding;
import org.offprint.store.ArticleDatabase;

/**
 * Highlights that were made in another program. Words that are not in the text are kept all the
 * same, without a place; words that are highlighted already are not highlighted twice.
 */
record ImportedHighlights(ArticleDatabase database, ArticleWords words, InstantSource clock) {
  /** Stands in place of the id that the library file has yet to give. */
  private static final HighlightId UNKNOWN = new HighlightId(Long.MAX_VALUE);

  /** No version has this number: the words have no place. */
  private static final int NOWHERE = 0;

  /** Adds to an article what was marked in it. */
  void add(ArticleId id, List<MarkedWords> marked) {
    Optional<Article> article = marked.isEmpty() ? Optional.empty() : database.article(id);
    if (article.isEmpty()) {
      return;
    }
    int version =
        database.versions().of(id).stream()
            .filter(ArticleVersion::current)
            .mapToInt(ArticleVersion::number)
            .findFirst()
            .orElse(NOWHERE);
    Set<String> known = new HashSet<>();
    database.notes().of(id).forEach(before -> known.add(folded(before.quote().exact())));
    MarkableText text = words.of(article.get().content());
    ArticleAnchor searched = new ArticleAnchor(text);
    Instant now = clock.instant();
    List<Highlight> fresh = new ArrayList<>();
    for (MarkedWords one : marked) {
      TextRange place = place(text, searched, one.exact());
      TextQuote quote = place == null ? new TextQuote(one.exact(), "", "") : text.quote(place);
      // As the program had them and as the article has them: either may have been kept before.
      boolean fresher = known.add(folded(one.exact()));
      if (fresher && (known.add(folded(quote.exact())) || place == null || isSame(one, quote))) {
        Instant made = one.madeAt() == null ? now : one.madeAt();
        fresh.add(
            new Highlight(
                UNKNOWN,
                id,
                place == null ? NOWHERE : version,
                one.colour(),
                quote,
                place == null ? new TextRange(0, 1) : place,
                one.note(),
                made,
                made));
      }
    }
    if (!fresh.isEmpty()) {
      database.notes().add(fresh);
    }
  }

  private static boolean isSame(MarkedWords words, TextQuote quote) {
    return folded(words.exact()).equals(folded(quote.exact()));
  }

  /** Letters alone: programs write down white space and quotation marks as they like. */
  private static String folded(String words) {
    String letters = WordFolding.folded(words);
    return letters.isEmpty() ? words.strip() : letters;
  }

  /** The first place where the words stand as they are, or else what is most like them. */
  private static @Nullable TextRange place(
      MarkableText text, ArticleAnchor searched, String exact) {
    int at = text.text().indexOf(exact);
    if (at >= 0) {
      return new TextRange(at, at + exact.length());
    }
    return switch (searched.find(new TextQuote(exact, "", ""), new TextRange(0, 1), Part.TEXT)) {
      case Placement.Found found -> found.place();
      case Placement.Lost _ -> null;
    };
  }
}
