package org.offprint.ui.organise;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.offprint.model.DirectionControls;
import org.offprint.model.Tag;
import org.offprint.ui.controls.TagDot;
import org.offprint.ui.i18n.Messages;

/** A tag as buttons: its name, and a cross that takes it off. */
final class TagChip extends HBox {
  private final Button name = new Button();
  private final Button remove = new Button(null, new FontIcon(MaterialDesignC.CLOSE));

  /**
   * The tag on all chosen articles, or in words on how many of them.
   *
   * @param chosen done when its name is pressed
   * @param removed done when its cross is
   */
  TagChip(TagShare share, Runnable chosen, Runnable removed) {
    this(share.tag(), chosen);
    Tag tag = share.tag();
    if (!share.whole()) {
      name.setText(Messages.text("tagging.partial", tag.name(), share.articles(), share.of()));
      name.setAccessibleText(
          Messages.text("tagging.partial.spoken", tag.name(), share.articles(), share.of()));
      getStyleClass().add("partial");
    }
    remove.getStyleClass().addAll("button-icon", "flat", "chip-remove");
    remove.setAccessibleText(Messages.text("tagging.remove", tag.name(), share.articles()));
    remove.setOnAction(event -> removed.run());
    getChildren().add(remove);
  }

  /** A tag whose name does something; it cannot be taken off. */
  TagChip(Tag tag, Runnable chosen) {
    getStyleClass().add("tag-chip");
    setAlignment(Pos.CENTER_LEFT);
    TagDot dot = new TagDot();
    dot.show(tag.colour());
    name.setMnemonicParsing(false);
    name.setGraphic(dot);
    name.setText(DirectionControls.without(tag.name()));
    name.getStyleClass().addAll("flat", "chip-name");
    name.setAccessibleText(Messages.text("tag.open", tag.name()));
    name.setOnAction(event -> chosen.run());
    getChildren().add(name);
  }
}
