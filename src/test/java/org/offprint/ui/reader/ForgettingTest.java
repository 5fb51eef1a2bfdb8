package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.model.SearchQuery;
import org.offprint.testing.JavaFx;

/** What the pane has shown once, it does not keep. */
class ForgettingTest {
  private static final int ARTICLES = 1_000;
  private static final int AT_ONCE = 50;
  private static final int RICH = 20;
  private static final int PATIENCE = 50;

  private static final String WIDE = "<td>a long cell that will not wrap at all</td>".repeat(12);

  /** Everything that has a node of its own; one article of twenty is like this. */
  private static final String HTML =
      "<h2>Heading %d</h2><p>Words with a <a href='https://a.example/'>link</a>.</p>"
          + "<p>كلمات عربية في فقرة.</p><ul><li>item</li></ul><blockquote><p>said</p></blockquote>"
          + "<figure><img src='https://a.example/p.png' width='300' height='200'>"
          + "<figcaption>seen</figcaption></figure><pre><code>int a = 1;</code></pre><table><tr>"
          + WIDE
          + "</tr></table>";

  private Pane pane;

  @BeforeEach
  void open() throws Exception {
    Image picture = new WritableImage(30, 20);
    pane =
        JavaFx.call(
            () -> Pane.open(700, 1_000, (hash, width, found, failed) -> found.accept(picture)));
  }

  @AfterEach
  void close() throws Exception {
    JavaFx.run(pane::close);
  }

  private static Samples article(int number) {
    return Samples.of(number % RICH == 1 ? HTML.formatted(number) : "<p>Few words.</p>", "en")
        .set("image", "https://a.example/p.png")
        .set("comment", "Ann | today | 0 | Well said.")
        .build();
  }

  private void show(int number, List<Reference<Object>> seen) {
    Samples sample = article(number);
    PreparedArticle prepared = PreparedArticle.of(sample.article(), sample.document(), null);
    pane.pane.show(prepared);
    pane.layout();
    pane.pane.mark(SearchQuery.parse("words"));
    pane.pane.select(new TextMark(4, 0, 3, MarkStyle.SELECTED));
    seen.add(new WeakReference<>(sample.article()));
    seen.add(new WeakReference<>(sample.document()));
    seen.add(new WeakReference<>(prepared));
    nodes(pane.pane.lookup(".flow-view"))
        .filter(node -> ReaderModel.indexOf(node) >= 0)
        .forEach(node -> seen.add(new WeakReference<>(node)));
  }

  private static Stream<Node> nodes(Node node) {
    return Stream.concat(
        Stream.of(node),
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(ForgettingTest::nodes)
            : Stream.empty());
  }

  @Test
  void forgetsArticlesAndTheirNodes() throws Exception {
    List<Reference<Object>> seen = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i += AT_ONCE) {
      int from = i;
      JavaFx.run(() -> IntStream.range(from, from + AT_ONCE).forEach(number -> show(number, seen)));
    }
    assertThat(seen).hasSizeGreaterThan(ARTICLES * 8);
    JavaFx.run(
        () -> {
          pane.pane.clear();
          pane.layout();
        });
    for (int i = 0; i < PATIENCE && seen.stream().anyMatch(one -> one.get() != null); i++) {
      System.gc();
      JavaFx.run(() -> {});
    }
    assertThat(seen).allMatch(one -> one.refersTo(null));
  }

  /** JavaFX keeps the pictures of cached nodes that have left the window, megabytes each. */
  @Test
  void hasNoNodeKeptAsAPicture() throws Exception {
    JavaFx.run(() -> show(1, new ArrayList<>()));
    assertThat(JavaFx.call(() -> pane.pane.lookup(".sideways"))).isNotNull();
    assertThat(JavaFx.call(() -> nodes(pane.pane).filter(Node::isCache).toList())).isEmpty();
  }
}
