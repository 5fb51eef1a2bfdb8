package org.offprint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.compare.Comparison.Counts;
import org.offprint.compare.Piece.Kind;

class ComparisonTest {
  private static final String FERRY =
      "The ferry to the northern islands sailed again on Monday morning, four months after a"
          + " storm.";
  private static final String QUAY =
      "About sixty people waited at the quay from dawn, some of them with bread and newspapers.";
  private static final String REPAIRS =
      "Repairs took longer than planned because the piles had to be brought from the mainland.";
  private static final String COUNCIL =
      "The council has promised a second, smaller boat, though it has not said who will pay.";

  @Test
  void nothingChanged() {
    assertThat(compare(List.of(FERRY, QUAY), List.of(FERRY, QUAY)).isSame()).isTrue();
  }

  @Test
  void wordsOfAParagraphChanged() {
    String after = REPAIRS.replace("longer than planned", "a month longer");
    Change change = compare(List.of(FERRY, REPAIRS), List.of(FERRY, after)).changes().get(1);
    assertThat(words(((Change.Edited) change).pieces()))
        .isEqualTo(
            "Repairs took [-longer than planned-][+a month longer+] because the piles had to be"
                + " brought from the mainland.");
  }

  @Test
  void aParagraphMoved() {
    Comparison comparison =
        compare(List.of(FERRY, QUAY, REPAIRS, COUNCIL), List.of(COUNCIL, FERRY, QUAY, REPAIRS));
    assertThat(comparison.counts()).isEqualTo(new Counts(0, 0, 0, 1, 0));
    assertThat(comparison.changes().getFirst())
        .isEqualTo(
            new Change.Moved(
                3,
                0,
                ParagraphKind.TEXT,
                ParagraphKind.TEXT,
                List.of(new Piece(Kind.SAME, COUNCIL))));
    assertThat(comparison.changes().getLast())
        .isEqualTo(new Change.Left(3, 0, new Paragraph(ParagraphKind.TEXT, COUNCIL)));
  }

  @Test
  void aShortLineIsNotSaidToHaveMoved() {
    assertThat(compare(List.of("* * *", FERRY, QUAY), List.of(FERRY, QUAY, "* * *")).counts())
        .isEqualTo(new Counts(0, 1, 1, 0, 0));
  }

  @Test
  void whatStandsThereTwiceDoesNotCountTwice() {
    Comparison comparison = compare(List.of(QUAY, FERRY), List.of(FERRY, QUAY, QUAY));

    assertThat(comparison.changes())
        .contains(new Change.Kept(1, 0, new Paragraph(ParagraphKind.TEXT, FERRY)));
  }

  @Test
  void aParagraphMovedAndWasEdited() {
    String edited = COUNCIL.replace("smaller boat", "much smaller boat");
    Comparison comparison = compare(List.of(FERRY, QUAY, COUNCIL), List.of(edited, FERRY, QUAY));
    assertThat(words(((Change.Moved) comparison.changes().getFirst()).pieces()))
        .contains("[+much +]smaller boat");
  }

  @Test
  void aParagraphWasReplaced() {
    assertThat(compare(List.of(FERRY, QUAY), List.of(FERRY, COUNCIL)).counts())
        .isEqualTo(new Counts(0, 1, 1, 0, 0));
  }

  @Test
  void aHeadingThatBecameTextIsAnEdit() {
    Comparison comparison =
        Comparison.of(
            List.of(new Paragraph(ParagraphKind.HEADING, "What comes next")),
            List.of(new Paragraph(ParagraphKind.TEXT, "What comes next")));
    assertThat(comparison.counts()).isEqualTo(new Counts(1, 0, 0, 0, 0));
  }

  @Test
  void chanceWordsBetweenChangesAreNotLeftStanding() {
    List<Piece> pieces =
        WordDiff.of(
            "It was said on Friday that the old pier will stay closed.",
            "Officials confirmed late last night that work begins soon.");
    assertThat(pieces.stream().filter(piece -> piece.kind() == Kind.SAME)).hasSizeLessThan(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {" the old pier ", " so the old pier stays closed for good "})
  void wordsThatBothHaveForAReasonAreLeftStanding(String same) {
    List<Piece> pieces =
        WordDiff.of(
            "It was said on Friday by someone who asked not to be named" + same + "I am told",
            "Officials confirmed late last night what had been known for weeks"
                + same
                + "after all");
    assertThat(pieces).contains(new Piece(Kind.SAME, same.substring(1)));
  }

  @Test
  void scriptsWithoutSpacesAreComparedByCharacter() {
    assertThat(words(WordDiff.of("費用は三億円だ。", "費用は五億円だ。"))).isEqualTo("費用は[-三-][+五+]億円だ。");
    assertThat(words(WordDiff.of("เรือออกวันจันทร์", "เรือออกวันศุกร์")))
        .startsWith("เรือออกวัน[-")
        .endsWith("์");
    assertThat(words(WordDiff.of("قال الرئيس إن العبارة ستعود", "قال الوزير إن العبارة ستعود")))
        .isEqualTo("قال [-الرئيس-][+الوزير+] إن العبارة ستعود");
  }

  @Test
  void aParagraphOfManyWordsIsComparedInAMoment() {
    Random random = new Random(5);
    List<Paragraph> before = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      String text =
          random.ints(60, 0, 3000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
      before.add(new Paragraph(ParagraphKind.TEXT, text));
    }
    List<Paragraph> after = new ArrayList<>(before.subList(1500, 3000));
    after.addAll(before.subList(0, 1400));
    Comparison comparison = Comparison.of(before, after);
    assertThat(comparison.counts().moved()).isEqualTo(1400);
    assertThat(comparison.counts().removed()).isEqualTo(100);
    String long1 =
        random.ints(20_000, 0, 9).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    String long2 =
        random.ints(20_000, 0, 9).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    assertThat(Piece.after(WordDiff.of(long1, long2))).isEqualTo(long2);
  }

  /** Both versions can be put together again, whatever they are. */
  @Property(tries = 500)
  void nothingIsLost(
      @ForAll @Size(max = 12)
          List<@StringLength(min = 1, max = 30) @CharRange(from = ' ', to = 'e') String> before,
      @ForAll @Size(max = 12)
          List<@StringLength(min = 1, max = 30) @CharRange(from = ' ', to = 'e') String> after) {
    check(paragraphs(before), paragraphs(after));
  }

  /** The same for versions that have much in common. */
  @Property(tries = 300)
  void nothingIsLostOfAnEditedText(@ForAll @IntRange(max = 1_000_000) int seed) {
    Random random = new Random(seed);
    List<String> words = List.of("sea", "ferry", "pier", "winter", "said", "the", "of", "islands");
    List<String> before = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      before.add(sentence(words, 3 + random.nextInt(20), random));
    }
    List<String> after = new ArrayList<>(before);
    for (int i = 0; i < 8; i++) {
      int at = random.nextInt(after.size());
      switch (random.nextInt(4)) {
        case 0 -> after.add(random.nextInt(after.size()), after.remove(at));
        case 1 -> after.add(at, sentence(words, 9, random));
        case 2 -> after.set(at, after.get(at) + " " + sentence(words, 3, random));
        default -> {
          if (after.size() > 2) {
            after.remove(at);
          }
        }
      }
    }
    check(paragraphs(before), paragraphs(after));
  }

  @Property(tries = 500)
  void anyTwoTextsAreToldApart(@ForAll String before, @ForAll String after) {
    List<Piece> pieces = WordDiff.of(before, after);
    assertThat(Piece.before(pieces)).isEqualTo(before);
    assertThat(Piece.after(pieces)).isEqualTo(after);
    assertThat(String.join("", Tokens.of(before))).isEqualTo(before);
  }

  private static void check(List<Paragraph> before, List<Paragraph> after) {
    Comparison comparison = Comparison.of(before, after);
    assertThat(comparison.before()).isEqualTo(before);
    assertThat(comparison.after()).isEqualTo(after);
    assertThat(comparison.isSame()).isEqualTo(before.equals(after));
  }

  private static String sentence(List<String> words, int length, Random random) {
    return random
        .ints(length, 0, words.size())
        .mapToObj(words::get)
        .collect(Collectors.joining(" "));
  }

  private static Comparison compare(List<String> before, List<String> after) {
    return Comparison.of(paragraphs(before), paragraphs(after));
  }

  private static List<Paragraph> paragraphs(List<String> texts) {
    return texts.stream().map(text -> new Paragraph(ParagraphKind.TEXT, text)).toList();
  }

  private static String words(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case SAME -> piece.text();
                  case REMOVED -> "[-" + piece.text() + "-]";
                  case ADDED -> "[+" + piece.text() + "+]";
                })
        .collect(Collectors.joining());
  }

  @Test
  void aSplitParagraphIsNeitherAddedNorRemoved() {
    String first = "The ferry is to sail again on Monday after four months at the quay.";
    String second = "The new bridge will open to cars before the year is out, said the mayor.";
    String third = "Sixty people had waited on the pier since dawn with bread and newspapers.";
    Comparison split =
        compare(
            List.of(FERRY, first + " " + second + " " + third, QUAY),
            List.of(FERRY, first, second.replace("mayor", "council"), third, QUAY));
    assertThat(split.counts()).isEqualTo(new Counts(0, 0, 0, 0, 1));
    Change.Recut cut = (Change.Recut) split.changes().get(1);
    assertThat(cut.isSplit()).isTrue();
    assertThat(cut.to()).hasSize(3);
    assertThat(words(cut.pieces())).contains("-mayor", "+council");
  }

  @Test
  void joinedParagraphsAreNeitherAddedNorRemoved() {
    String first = "The ferry is to sail again on Monday after four months at the quay.";
    String second = "The new bridge will open to cars before the year is out, said the mayor.";
    Comparison joined =
        compare(
            List.of(FERRY, first, second, COUNCIL), List.of(FERRY, first + " " + second, COUNCIL));
    assertThat(joined.counts()).isEqualTo(new Counts(0, 0, 0, 0, 1));
    Change.Recut cut = (Change.Recut) joined.changes().get(1);
    assertThat(cut.isSplit()).isFalse();
    assertThat(joined.before()).extracting(Paragraph::text).contains(first, second);
    assertThat(joined.after()).extracting(Paragraph::text).contains(first + " " + second);
  }

  @Test
  void aWordThatIsAloneNowIsNoPartOfTheParagraph() {
    assertThat(
            compare(
                    List.of("The ferry sailed for the islands on Monday"),
                    List.of("The ferry sailed for the islands on time", "Monday"))
                .counts())
        .isEqualTo(new Counts(1, 0, 1, 0, 0));
  }

  @Test
  void aParagraphMayHoldTheSignThatStandsBetweenParagraphs() {
    String first = FERRY + "\u2029 And so on.";
    check(paragraphs(List.of(first + " " + QUAY)), paragraphs(List.of(first, QUAY)));
    check(paragraphs(List.of(first, QUAY)), paragraphs(List.of(first + " " + QUAY)));
  }

  @Test
  void aParagraphThatOnlyStandsBesideAnotherIsAdded() {
    Comparison comparison =
        compare(List.of(FERRY, QUAY), List.of(FERRY + " So it was.", COUNCIL, QUAY));
    assertThat(comparison.counts()).isEqualTo(new Counts(1, 0, 1, 0, 0));
  }
}
