package org.offprint.ui.organise;

import java.text.NumberFormat;
import org.offprint.model.Tag;
import org.offprint.ui.controls.NamedCell;
import org.offprint.ui.controls.TagDot;
import org.offprint.ui.i18n.Messages;

/** A tag in a list: its colour, its name and how many articles have it. */
final class TagCell extends NamedCell<Tag> {
  private final TagDot dot;

  TagCell() {
    this(new TagDot());
  }

  private TagCell(TagDot dot) {
    super(dot);
    this.dot = dot;
  }

  @Override
  protected void fill(Tag tag) {
    dot.show(tag.colour());
    show(
        tag.name(),
        NumberFormat.getIntegerInstance().format(tag.articles()),
        Messages.text("tag.spoken", tag.name(), tag.articles(), tag.unread()));
  }
}
