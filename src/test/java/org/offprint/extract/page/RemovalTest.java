package org.offprint.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemovalTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 9, 50})
  void leavesTheOthersInTheirOrder(int removed) {
    Document page = page();
    List<Element> some = page.select("p").subList(20, 20 + removed);
    List<Node> others = new ArrayList<>(page.body().childNodes());
    others.removeAll(some);

    Removal.all(some);

    assertThat(page.body().childNodes()).isEqualTo(others);
    assertThat(some).allMatch(node -> node.parent() == null);
    assertThat(others).allMatch(node -> page.body().equals(node.parent()));
    assertThat(IntStream.range(0, others.size()).mapToObj(i -> others.get(i).siblingIndex()))
        .isEqualTo(IntStream.range(0, others.size()).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 40})
  void takesWhatStandsInAnotherOrInNothing(int removed) {
    Document page = page();
    List<Element> some = new ArrayList<>(page.select("p, b").subList(0, removed));
    some.add(new Element("i"));
    Removal.all(some);
    assertThat(page.select("p, b")).doesNotContainAnyElementsOf(some);
    assertThat(page.select("p")).hasSize(100 - removed / 2);
  }

  private static Document page() {
    return Jsoup.parse("<p>a <b>b</b></p> and".repeat(100));
  }
}
