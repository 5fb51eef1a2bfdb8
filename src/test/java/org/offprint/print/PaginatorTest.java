package org.offprint.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.model.TextDirection;
import org.offprint.print.font.Typefaces;

class PaginatorTest {
  private static final double HEIGHT = 100;

  @Test
  void fillsPagesInOrder() {
    List<Strip> strips = lines(25, 10);

    assertThat(sizes(strips)).containsExactly(10, 10, 5);
  }

  @Test
  void whatBelongsTogetherStaysTogether() {
    List<Strip> strips = new ArrayList<>(lines(9, 10));
    strips.add(Strip.of(10, nothing()));
    strips.add(Strip.of(10, nothing()).glued());
    strips.add(Strip.of(10, nothing()).glued());

    assertThat(sizes(strips)).containsExactly(9, 3);
  }

  @Test
  void endsAPageAnywhereRatherThanLoseWhatBelongsTogether() {
    List<Strip> strips =
        IntStream.range(0, 25).mapToObj(i -> Strip.of(10, nothing()).glued()).toList();

    assertThat(sizes(strips)).containsExactly(10, 10, 5);
  }

  @Test
  void aStripHigherThanThePageHasAPageToItself() {
    List<Strip> strips = List.of(Strip.gap(10), Strip.gap(300), Strip.gap(10));

    assertThat(sizes(strips)).containsExactly(1, 1, 1);
  }

  @Test
  void spaceFallsAwayAtTheTopOfAPage() {
    List<Strip> strips = List.of(Strip.gap(95), Strip.gap(50).spaced(30), Strip.gap(50).spaced(0));

    List<List<Paginator.Placed>> pages = Paginator.pages(strips, HEIGHT);

    assertThat(pages.get(1)).extracting(Paginator.Placed::top).containsExactly(0.0, 50.0);
  }

  @Test
  void whatStandsOnEachPageAgainTakesItsRoom() {
    List<Strip> head = List.of(Strip.of(30, nothing()), Strip.of(10, nothing()).spaced(5));
    List<Strip> rows = lines(12, 10).stream().map(row -> row.under(head)).toList();

    List<List<Paginator.Placed>> pages = Paginator.pages(rows, HEIGHT);

    assertThat(pages).extracting(List::size).containsExactly(7, 7, 4);
    assertThat(pages.getFirst()).extracting(Paginator.Placed::top).startsWith(0.0, 35.0, 45.0);
  }

  @Test
  void theSpaceAtTheEndOfALineTakesNoRoom() {
    ParagraphLayout layout = new ParagraphLayout(new Typefaces());
    StyledText one = StyledText.of("harbour", TextLook.of(11));
    StyledText two = StyledText.of("harbour   harbour", TextLook.of(11));
    TextDirection side = TextDirection.LEFT_TO_RIGHT;
    double width = layout.lines(one, "en", side, 1000).getFirst().width();

    assertThat(layout.lines(two, "en", side, width + 1))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line.width()).isEqualTo(width));
  }

  @Test
  void aParagraphLeavesNoLineAlone() {
    Setting setting =
        new Setting(new Typefaces(), "en", TextDirection.LEFT_TO_RIGHT, MarkedLines.none());
    Place place =
        new Place(0, 200, TextDirection.LEFT_TO_RIGHT, StructureNode.document().child("P"));
    StyledText text = StyledText.of("some words to be set ".repeat(20), TextLook.of(11));

    List<Strip> lines = setting.paragraph(text, place, place.node());

    assertThat(lines).hasSizeGreaterThan(5);
    assertThat(lines.get(1).breakBefore()).isFalse();
    assertThat(lines.get(2).breakBefore()).isTrue();
    assertThat(lines.getLast().breakBefore()).isFalse();
  }

  private static List<Strip> lines(int count, double height) {
    return IntStream.range(0, count).mapToObj(i -> Strip.of(height, nothing())).toList();
  }

  private static Strip.Painter nothing() {
    return (canvas, left, top) -> {};
  }

  private static List<Integer> sizes(List<Strip> strips) {
    return Paginator.pages(strips, HEIGHT).stream().map(List::size).toList();
  }
}
