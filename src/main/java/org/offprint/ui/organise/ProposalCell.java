package org.offprint.ui.organise;

import java.text.NumberFormat;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.offprint.model.Tag;
import org.offprint.ui.controls.NamedCell;
import org.offprint.ui.controls.TagDot;
import org.offprint.ui.i18n.Messages;

/** A proposed tag: an existing one with how many articles have it, or a new one. */
final class ProposalCell extends NamedCell<TagProposal> {
  private final TagDot dot;
  private final FontIcon plus;

  ProposalCell() {
    this(new TagDot(), new FontIcon(MaterialDesignP.PLUS));
  }

  private ProposalCell(TagDot dot, FontIcon plus) {
    super(new StackPane(dot, plus));
    this.dot = dot;
    this.plus = plus;
  }

  @Override
  protected void fill(TagProposal proposal) {
    Tag tag = proposal.tag();
    dot.setVisible(tag != null);
    plus.setVisible(tag == null);
    dot.show(tag == null ? null : tag.colour());
    show(
        tag == null ? Messages.text("tagging.new", proposal.name()) : tag.name(),
        tag == null ? "" : NumberFormat.getIntegerInstance().format(tag.articles()),
        spoken(proposal));
  }

  /** A proposal in words. */
  static String spoken(TagProposal proposal) {
    Tag tag = proposal.tag();
    return tag == null
        ? Messages.text("tagging.new", proposal.name())
        : Messages.text("tag.spoken", tag.name(), tag.articles(), tag.unread());
  }
}
