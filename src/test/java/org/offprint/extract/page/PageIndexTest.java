package org.offprint.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.offprint.extract.blocks.OutlineReader;

class PageIndexTest {
  private static PageIndex index(String body) {
    return PageIndex.of(Jsoup.parse("<head><title>T</title></head><body>" + body));
  }

  private static int place(PageIndex page, String id) {
    for (int i = 0; i < page.size(); i++) {
      if (page.node(i) instanceof Element e && e.id().equals(id)) {
        return i;
      }
    }
    throw new AssertionError("No " + id);
  }

  @Test
  void nodesAreInPageOrderWithWhatTheyHold() {
    Document dom = Jsoup.parse("<p>a<b>c</b></p><div><!-- d --><i>e</i></div>");
    PageIndex page = PageIndex.of(dom);
    List<Node> nodes = new ArrayList<>();
    dom.forEachNode(nodes::add);
    assertThat(page.size()).isEqualTo(nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      assertThat(page.node(i)).isSameAs(node);
      assertThat(page.parent(i))
          .isEqualTo(node.parent() == null ? -1 : nodes.indexOf(node.parent()));
      int end = page.end(i);
      for (int j = i + 1; j < nodes.size(); j++) {
        assertThat(j < end).isEqualTo(isWithin(nodes.get(j), node));
      }
    }
    assertThat(page.element(page.body())).isSameAs(dom.body());
  }

  private static boolean isWithin(Node inner, Node outer) {
    for (Node n = inner.parent(); n != null; n = n.parent()) {
      if (n.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void knowsWhatAPageHides() {
    PageIndex page =
        index(
            "<p id=a hidden>x</p><p id=b hidden=until-found>x</p><p id=c style='color:red; DISPLAY"
                + " : none'>x</p><p id=d style='display:block;overflow:hidden'>x</p><p id=e"
                + " aria-hidden=true>x</p><p id=f aria-hidden=true class=image-box>x</p><p id=g"
                + " style='visibility: hidden'>x</p>");
    assertThat(List.of("a", "b", "c", "d", "e", "f", "g"))
        .filteredOn(id -> page.is(place(page, id), PageIndex.HIDDEN))
        .containsExactly("a", "c", "e", "g");
    for (String id : List.of("a", "b", "c", "d", "e", "f", "g")) {
      int place = place(page, id);
      assertThat(page.is(place, PageIndex.HIDDEN))
          .isEqualTo(OutlineReader.isHidden(page.element(place)));
    }
  }

  @Test
  void tellsWhatWasTakenOut() {
    PageIndex page = index("<div id=a><p id=b>x</p></div><div id=c>y</div>");
    page.element(place(page, "a")).remove();
    assertThat(page.isGone(place(page, "a"))).isTrue();
    assertThat(page.isGone(place(page, "c"))).isFalse();
  }
}
