package org.offprint.ui.organise;

import java.text.NumberFormat;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.offprint.model.DirectionControls;
import org.offprint.model.Tag;
import org.offprint.ui.controls.TagDot;
import org.offprint.ui.i18n.Messages;

/** A proposed tag: an existing one with how many articles have it, or a new one. */
final class ProposalCell extends ListCell<TagProposal> {
  private final TagDot dot = new TagDot();
  private final FontIcon plus = new FontIcon(MaterialDesignP.PLUS);
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox row = new HBox(10, new StackPane(dot, plus), name, count);

  ProposalCell() {
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.getStyleClass().add("section-count");
    count.setMinWidth(USE_PREF_SIZE);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable TagProposal proposal, boolean empty) {
    super.updateItem(proposal, empty);
    setText(null);
    if (empty || proposal == null) {
      setGraphic(null);
      return;
    }
    Tag tag = proposal.tag();
    dot.setVisible(tag != null);
    plus.setVisible(tag == null);
    dot.show(tag == null ? null : tag.colour());
    name.setText(
        tag == null
            ? Messages.text("tagging.new", proposal.name())
            : DirectionControls.without(tag.name()));
    count.setText(tag == null ? "" : NumberFormat.getIntegerInstance().format(tag.articles()));
    setAccessibleText(spoken(proposal));
    setGraphic(row);
  }

  /** A proposal in words. */
  static String spoken(TagProposal proposal) {
    Tag tag = proposal.tag();
    return tag == null
        ? Messages.text("tagging.new", proposal.name())
        : Messages.text("tag.spoken", tag.name(), tag.articles(), tag.unread());
  }
}
