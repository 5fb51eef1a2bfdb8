package org.offprint.ui.reader;

import java.util.function.Supplier;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyledSegment;
import org.jspecify.annotations.Nullable;

/** A passage as the text area takes it: a node, and the text in it that can be selected. */
final class PassageParagraph extends RichParagraph {
  private final Supplier<String> text;
  private final Supplier<Region> node;

  PassageParagraph(Supplier<String> text, Supplier<Region> node) {
    this.text = text;
    this.node = node;
  }

  @Override
  public Supplier<Region> getParagraphRegion() {
    return node;
  }

  @Override
  public String getPlainText() {
    return text.get();
  }

  @Override
  public int getSegmentCount() {
    return 1;
  }

  @Override
  public StyledSegment getSegment(int index) {
    return StyledSegment.of(text.get());
  }

  @Override
  @SuppressWarnings("NullAway") // the superclass allows null and does not say so
  public jfx.incubator.scene.control.richtext.model.@Nullable StyleAttributeMap
      getParagraphAttributes() {
    return null;
  }
}
