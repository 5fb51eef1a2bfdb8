package org.offprint.ui.reader;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import org.jspecify.annotations.Nullable;
import org.offprint.ui.text.ShownText;

/**
 * The passages of an article as the text area's model. Nothing is made before it is asked for: text
 * is cut when a paragraph comes near the view, and its node then, too.
 */
final class ReaderModel extends StyledTextModelViewOnlyBase {
  private static final double LEAST_HEIGHT = 20;

  private final List<Passage> passages;
  private final PassageContext context;
  private final @Nullable ShownText[] shown;
  private final PassageMarks marks;
  private final Map<Integer, WeakReference<Region>> nodes = new HashMap<>();

  ReaderModel(List<Passage> passages, PassageContext context, PassageMarks marks) {
    this.marks = marks;
    this.passages = List.copyOf(passages);
    this.context = context;
    this.shown = new ShownText[passages.size()];
  }

  /** All that is shown, in order. */
  List<Passage> passages() {
    return passages;
  }

  /** What is shown at an index. */
  Passage passage(int index) {
    return passages.get(index);
  }

  /** The words at an index as they are laid out; null if no words stand there. */
  @Nullable ShownText shown(int index) {
    if (!(passages.get(index) instanceof Passage.Words words)) {
      return null;
    }
    ShownText cut = shown[index];
    if (cut == null) {
      cut = WordsText.cut(words);
      shown[index] = cut;
    }
    return cut;
  }

  @Override
  public int size() {
    return passages.size();
  }

  @Override
  public String getPlainText(int index) {
    ShownText text = shown(index);
    return text == null ? "" : text.text();
  }

  @Override
  public RichParagraph getParagraph(int index) {
    return new PassageParagraph(() -> getPlainText(index), () -> node(index));
  }

  private Region node(int index) {
    Region node =
        PassageNodes.node(passages.get(index), () -> Objects.requireNonNull(shown(index)), context);
    node.getProperties().put(ReaderModel.class, index);
    nodes.put(index, new WeakReference<>(node));
    if (node instanceof Markable markable) {
      markable.mark(marks.of(index));
    }
    return node;
  }

  /** The node of a passage, if it is or was on screen. */
  @Nullable Region existing(int index) {
    WeakReference<Region> reference = nodes.get(index);
    return reference == null ? null : reference.get();
  }

  /** Draws the marks of a passage anew. */
  void remark(int index) {
    if (existing(index) instanceof Markable markable) {
      markable.mark(marks.of(index));
    }
  }

  /**
   * Makes the text of paragraphs above a place, so that their heights are known before they come
   * into view.
   *
   * @param index of the first paragraph in view
   * @param height how much of them, in pixels, at least
   * @return whether there was any to make
   */
  boolean fillAbove(int index, double height) {
    boolean any = false;
    double left = height;
    for (int i = index - 1; i >= 0 && left > 0; i--) {
      Region node = existing(i);
      if (node instanceof WordsFlow flow) {
        any |= !flow.isFilled();
        flow.fill();
      }
      left -= node == null ? LEAST_HEIGHT : Math.max(LEAST_HEIGHT, node.getHeight());
    }
    return any;
  }

  /** Which passage a node shows; -1 if none. */
  static int indexOf(javafx.scene.Node node) {
    return node.hasProperties() && node.getProperties().get(ReaderModel.class) instanceof Integer i
        ? i
        : -1;
  }

  @Override
  public StyleAttributeMap getStyleAttributeMap(@Nullable StyleResolver resolver, TextPos pos) {
    return StyleAttributeMap.EMPTY;
  }
}
