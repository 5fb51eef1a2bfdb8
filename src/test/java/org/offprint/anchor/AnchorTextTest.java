package org.offprint.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.offprint.anchor.Placement.Found;
import org.offprint.anchor.Placement.Lost;
import org.offprint.anchor.Placement.Means;
import org.offprint.anchor.Placement.Reason;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;

class AnchorTextTest {
  private static final String TEXT =
      String.join(
          "\n\n",
          "The ferry to the northern islands sailed again on Monday morning.",
          "About sixty people waited at the quay from dawn, with bread and newspapers.",
          "Repairs took longer than planned because the piles had to be brought.",
          "The council has promised a second, smaller boat for the winter.");

  @Test
  void unchangedWordsAreFoundWhereTheyWere() {
    TextRange place = range(TEXT, "sixty people");
    assertThat(find(TEXT, "sixty people", TEXT)).isEqualTo(new Found(place, Means.POSITION, 1));
  }

  @Test
  void wordsThatMovedAreFoundByTheirSurroundings() {
    String after = "A new beginning, with sixty people in it.\n\n" + TEXT;
    assertThat(words(after, find(TEXT, "sixty people", after))).isEqualTo("sixty people");
    assertThat(place(find(TEXT, "sixty people", after)).start())
        .isEqualTo(after.indexOf("About sixty") + 6);
  }

  @Test
  void quotationMarksAtTheEdgesBelongToTheQuote() {
    String before = "He said: \"We are only resting.\" Then he left the quay for the day.";
    String after =
        "Later he said: \u201CWe are only resting.\u201D Then he left the quay for the day.";
    assertThat(words(after, find(before, "\"We are only resting.\"", after)))
        .isEqualTo("\u201CWe are only resting.\u201D");
  }

  @Test
  void anEditedSentenceIsFound() {
    String after = TEXT.replace("longer than planned because", "far longer than expected since");
    assertThat(
            words(after, find(TEXT, "Repairs took longer than planned because the piles", after)))
        .isEqualTo("Repairs took far longer than expected since the piles");
  }

  @Test
  void wordsWithAParagraphPutBetweenAreFound() {
    String quote = TEXT.substring(TEXT.indexOf("About sixty"), TEXT.indexOf(" to be brought"));
    String after =
        TEXT.replace("\n\nRepairs", "\n\nThe harbour master, who is 61, wept a little.\n\nRepairs");
    String found = words(after, find(TEXT, quote, after));
    assertThat(found).startsWith("About sixty").endsWith("piles had").contains("wept a little");
  }

  @Test
  void wordsOfATableGoWithTheirCell() {
    String table = "Crabs\n\nYear\tSeen\nFirst\tNine crabs, one eel\nSecond\tNine eels\n\nThe end.";
    int at = table.indexOf("one eel");
    TextRange place = new TextRange(at, at + "one eel".length());
    TextQuote quote = TextQuote.of(table, place);
    assertThat(found(quote, place, "Other words.\n\nA\tNine crabs, one eel\tB\nC\tD"))
        .isEqualTo("one eel");
    assertThat(found(quote, place, "Other words.\n\nA\tTwo crabs, one eel\tB\nC\tD")).isEmpty();
    assertThat(found(quote, place, "X\tNine crabs, one eel\tB\nY\tNine crabs, one eel\tB"))
        .as("two such cells")
        .isEmpty();
  }

  @Test
  void aCellOfAFewLettersMayBeAnyOthers() {
    String table = "Crabs\n\nYear\tSeen\nFirst\tan eel\nSecond\tNine eels\n\nThe end.";
    int at = table.indexOf("eel");
    TextRange place = new TextRange(at, at + 3);
    assertThat(found(TextQuote.of(table, place), place, "Other words.\n\nA\tan eel\tB\nC\tD"))
        .isEmpty();
  }

  private static String found(TextQuote quote, TextRange place, String text) {
    return new AnchorText(text).find(quote, place) instanceof Placement.Found found
        ? text.substring(found.place().start(), found.place().end())
        : "";
  }

  @Test
  void wordsThatAreGoneAreLostThoughOthersAreTheSame() {
    String after =
        TEXT.replace("on Monday morning", "at noon") + "\n\nIt rained on Monday morning.";
    assertThat(find(TEXT, "Monday", after)).isEqualTo(new Lost(Reason.GONE));
  }

  @Test
  void ofTwoLikelyPlacesNoneIsTaken() {
    String line = "The same few words in a row.\n\n";
    String before = line + "One.\n\n" + line + "Two.";
    TextRange second = new TextRange(before.lastIndexOf("same"), before.lastIndexOf("same") + 4);
    String after = "x".repeat(20) + "\n\n" + line + line;
    assertThat(new AnchorText(after).find(TextQuote.of(before, second), second))
        .isEqualTo(new Lost(Reason.AMBIGUOUS));
  }

  @Test
  void signsAloneAreFoundOnlyWithTheSameTextAround() {
    assertThat(find("What? \uD83D\uDE00 Yes.", "\uD83D\uDE00", "Well, What? \uD83D\uDE00 No."))
        .isInstanceOf(Found.class);
    assertThat(find("What? \uD83D\uDE00 Yes.", "\uD83D\uDE00", "Other \uD83D\uDE00 thing"))
        .isEqualTo(new Lost(Reason.GONE));
  }

  @Test
  void scriptsWithoutSpacesAndWithMarksAreFound() {
    for (String text :
        new String[] {
          "本日の会議で市長は港の改修を発表した。費用は三億円に上る見込みだ。",
          "قال رئيس البلدية إن العبّارة ستعود إلى العمل يوم الاثنين بعد أربعة أشهر.",
          "नगर परिषद ने सर्दियों के लिए दूसरी छोटी नाव का वादा किया है, लेकिन पैसा कौन देगा यह नहीं"
              + " बताया।",
          "สภาเมืองสัญญาว่าจะมีเรือลำที่สองสำหรับฤดูหนาว แต่ไม่ได้บอกว่าใครจะจ่าย"
        }) {
      String quote = text.substring(8, 20).strip();
      String after = "…\n\n" + text;
      assertThat(words(after, find(text, quote, after))).isEqualTo(quote);
    }
  }

  @Test
  void aPlaceOutsideTheTextDoesNoHarm() {
    assertThat(new AnchorText("").find(new TextQuote("a", "", ""), new TextRange(5, 6)))
        .isEqualTo(new Lost(Reason.GONE));
    assertThat(
            new AnchorText("short").find(new TextQuote("short", "x", "y"), new TextRange(90, 95)))
        .isInstanceOf(Placement.class);
  }

  @Test
  void aLongTextIsSearchedInAMoment() {
    StringBuilder text = new StringBuilder();
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      for (int w = 0; w < 50; w++) {
        text.append(Integer.toString(random.nextInt(40_000), 36)).append(' ');
      }
      text.append("\n\n");
    }
    String before = text.toString();
    String after = before.substring(before.length() / 2) + before.substring(0, before.length() / 2);
    AnchorText searched = new AnchorText(after);
    int found = 0;
    for (int i = 0; i < 20; i++) {
      int at = before.indexOf(' ', random.nextInt(before.length() - 900)) + 1;
      TextRange place = new TextRange(at, before.indexOf(' ', at + 300));
      found += searched.find(TextQuote.of(before, place), place) instanceof Found ? 1 : 0;
    }
    assertThat(found).isEqualTo(20);
  }

  /** Whatever is found is within the text, and the quote of an unchanged text is always found. */
  @Property(tries = 300)
  void anythingGoes(
      @ForAll @Size(max = 80) String before,
      @ForAll @Size(max = 80) String after,
      @ForAll @IntRange(max = 79) int from,
      @ForAll @IntRange(min = 1, max = 80) int length) {
    if (from + length > before.length()) {
      return;
    }
    TextRange place = new TextRange(from, from + length);
    TextQuote quote = TextQuote.of(before, place);
    assertThat(new AnchorText(before).find(quote, place))
        .isEqualTo(new Found(place, Means.POSITION, 1));
    if (new AnchorText(after).find(quote, place) instanceof Found found) {
      assertThat(found.place().end()).isLessThanOrEqualTo(after.length());
      assertThat(found.score()).isBetween(0.0, 1.0);
    }
  }

  /** The bit vectors give what the plain table gives. */
  @Property(tries = 300)
  void editDistancesAreRight(
      @ForAll @Size(min = 1, max = 150) @CharRange(from = 'a', to = 'c') String a,
      @ForAll @Size(min = 1, max = 150) @CharRange(from = 'a', to = 'c') String b) {
    int[][] whole = table(a, b, 1);
    int[][] parts = table(a, b, 0);
    assertThat(new EditDistance(a).toBeginnings(b)).isEqualTo(lastRow(whole));
    assertThat(new EditDistance(a).toPartsEndingAt(b)).isEqualTo(lastRow(parts));
  }

  private static int[] lastRow(int[][] table) {
    return Arrays.copyOfRange(table[table.length - 1], 1, table[0].length);
  }

  private static int[][] table(String a, String b, int firstRow) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i == 0 ? j * firstRow : i;
        } else {
          int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
          d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        }
      }
    }
    return d;
  }

  private static Placement find(String before, String quote, String after) {
    TextRange place = range(before, quote);
    return new AnchorText(after).find(TextQuote.of(before, place), place);
  }

  private static TextRange range(String text, String part) {
    int at = text.indexOf(part);
    return new TextRange(at, at + part.length());
  }

  private static TextRange place(Placement placement) {
    assertThat(placement).isInstanceOf(Found.class);
    return ((Found) placement).place();
  }

  private static String words(String text, Placement placement) {
    TextRange place = place(placement);
    return text.substring(place.start(), place.end());
  }
}
