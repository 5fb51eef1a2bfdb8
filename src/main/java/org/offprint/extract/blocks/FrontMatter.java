package org.offprint.extract.blocks;

import java.util.BitSet;
import java.util.List;
import org.offprint.extract.metadata.LeadText;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.Phrases;
import org.offprint.extract.words.Role;
import org.offprint.extract.words.Tags;

/**
 * Finds what stands above a text and is kept as metadata: title, standfirst, byline, date. A page
 * may repeat it within the element that holds the text.
 */
public final class FrontMatter {
  private static final int RUNNING = 25;
  private static final int FURTHEST = 12;
  private static final int LONGEST_DATE = 11;

  /** Those of publication and of the last change. */
  private static final int LONGEST_DATES = 20;

  private static final int LONGEST_ATTRIBUTION = 6;
  private static final List<String> READING_TIME =
      List.of(
          "min read",
          "mins read",
          "minute read",
          "minutes read",
          "minutes to read",
          "reading time",
          "lesezeit",
          "lesedauer",
          "temps de lecture",
          "min de lecture",
          "tiempo de lectura",
          "min de lectura",
          "tempo de leitura",
          "min de leitura",
          "tempo di lettura",
          "min di lettura",
          "leestijd",
          "min leestijd",
          "lästid",
          "lesetid",
          "læsetid",
          "czas czytania",
          "время чтения",
          "okuma süresi");

  /** A day and a year. */
  private static final int DIGITS = 5;

  /** Of so many letters and digits in a date, one at least is a digit. */
  private static final int FIGURES = 4;

  private FrontMatter() {}

  /** The kept blocks that repeat metadata, all of them above the running text. */
  static BitSet find(PageFacts facts, BitSet kept) {
    BitSet front = new BitSet();
    int seen = 0;
    for (int i = kept.nextSetBit(0); i >= 0 && seen < FURTHEST; i = kept.nextSetBit(i + 1)) {
      TextBlock block = facts.outline().block(i);
      if (repeats(facts, block) || isAttribution(block) || Deck.is(facts, kept, i)) {
        front.set(i);
      } else if (block.words() >= RUNNING && !isCalledStandfirst(facts, block)) {
        break;
      }
      seen++;
    }
    return front;
  }

  /** Whether a long block is a deck by name and words, beneath which byline and date may stand. */
  private static boolean isCalledStandfirst(PageFacts facts, TextBlock block) {
    return facts.regions().distance(Role.STANDFIRST, block.region()) <= 1
        && facts.resemblance().isStandfirst(PageFacts.fold(block.text()));
  }

  private static boolean repeats(PageFacts facts, TextBlock block) {
    String folded = PageFacts.fold(block.text());
    Resemblance like = facts.resemblance();
    return like.isTitle(folded)
        || like.isDatedTitle(folded)
        || like.isByline(folded)
        || isDateLine(facts, block)
        || isDatedByline(facts, block)
        || isReadingTime(block)
        || (like.setsDecksApart() && like.isStandfirst(folded) && isSetApart(facts, block));
  }

  /** A short line that is called an attribution: the agency, or author and paper. */
  private static boolean isAttribution(TextBlock block) {
    return block.words() <= LONGEST_ATTRIBUTION && EndNotes.isAttribution(block);
  }

  /** A line of its own with the day of publication, and perhaps a word about it. */
  private static boolean isDateLine(PageFacts facts, TextBlock block) {
    String text = block.text();
    long digits = text.chars().filter(Character::isDigit).count();
    return block.words() <= LONGEST_DATES
        && !Tags.HEADING.contains(block.parent().normalName())
        && digits >= DIGITS
        && LeadText.mayBeDate(text)
        && (facts.resemblance().tellsDate(text, block.words()) || isMostlyFigures(text, digits));
  }

  /** "By Jane Doe, Monday, November 18, 2019, 04:05 pm". */
  private static boolean isDatedByline(PageFacts facts, TextBlock block) {
    String text = block.text();
    return block.words() < RUNNING
        && !text.endsWith(".")
        && (Phrases.opens(text, Phrases.BYLINE)
            || facts.resemblance().namesAuthor(PageFacts.fold(text), block.words()))
        && LeadText.mayBeDate(text)
        && hasYear(text);
  }

  private static boolean isMostlyFigures(String text, long digits) {
    long signs = text.chars().filter(Character::isLetterOrDigit).count();
    return digits * FIGURES >= signs && !text.endsWith(".") && hasYear(text);
  }

  /** Whether a text holds four digits that may be a year of the web, by whatever calendar. */
  private static boolean hasYear(String text) {
    int digits = 0;
    int number = 0;
    for (int i = 0; i <= text.length(); i++) {
      int digit = i == text.length() ? -1 : Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        digits++;
        number = digits > FIGURES ? 0 : 10 * number + digit;
      } else {
        if (digits == FIGURES && isYear(number)) {
          return true;
        }
        digits = 0;
        number = 0;
      }
    }
    return false;
  }

  /** Years of the web: from 1990 on, as counted in Iran, in Islam, and by Buddhists. */
  private static boolean isYear(int number) {
    return (number >= 2000 && number < 2100)
        || (number >= 1369 && number < 1480)
        || (number >= 2533 && number < 2643);
  }

  private static boolean isReadingTime(TextBlock block) {
    if (block.words() > LONGEST_DATE || block.text().chars().noneMatch(Character::isDigit)) {
      return false;
    }
    String text = FieldText.lower(block.text());
    return READING_TIME.stream().anyMatch(text::contains);
  }

  /**
   * In many languages the paragraph in bold that a text begins with is written as part of it, and
   * names like "lead" and "intro" tell of that; those of a deck under the headline do not.
   */
  private static boolean isSetApart(PageFacts facts, TextBlock block) {
    return Tags.HEADING.contains(block.parent().normalName())
        || facts.regions().distance(Role.DECK, block.region()) <= 1;
  }

  /** The standfirst, if a text does not begin with it anyway; otherwise empty. */
  public static String apart(String standfirst, String text) {
    String folded = PageFacts.fold(standfirst);
    String start = text.substring(0, Math.min(text.length(), 2 * standfirst.length() + 20));
    return !folded.isEmpty() && PageFacts.fold(start).startsWith(folded) ? "" : standfirst;
  }
}
