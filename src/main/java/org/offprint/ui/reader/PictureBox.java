package org.offprint.ui.reader;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.offprint.document.Block;
import org.offprint.model.ImageHash;
import org.offprint.ui.text.WrappedText;

/**
 * One picture, scaled down to the width it is given and never up. Until it is decoded its room is
 * kept free, as far as the page said how large it is; where it is missing, a quiet mark stands.
 */
final class PictureBox extends Region {
  private static final double UNKNOWN_RATIO = 9.0 / 16;
  private static final double WAITING_LEAST = 24;

  /** Of what is the tallest: beside a caption there is to be room for some text. */
  private static final double TALLEST = 0.75;

  /** Of its height, to which it may be made smaller. */
  private static final double SMALLEST = 0.6;

  private final Block.Picture picture;
  private final PassageContext context;
  private final ImageView view = new ImageView();
  private @Nullable Region mark;
  private double asked;
  private double most = Double.MAX_VALUE;

  PictureBox(Block.Picture picture, PassageContext context) {
    this.picture = picture;
    this.context = context;
    view.setPreserveRatio(true);
    view.setSmooth(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(picture.description());
    getChildren().add(view);
    if (context.image(picture.url()) == null) {
      showMark("picture.missing");
    }
  }

  private void showMark(String key) {
    String said = picture.description();
    String words = ReaderMessages.text(key) + (said.isEmpty() ? "" : ": " + said);
    WrappedText label = new WrappedText(words, "");
    label.setMaxLines(2);
    HBox line = new HBox(new FontIcon(MaterialDesignI.IMAGE_OFF_OUTLINE), label);
    line.getStyleClass().add("picture-mark");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setFillHeight(false);
    mark = line;
    getChildren().setAll(line);
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double available = width < 0 ? getWidth() : width;
    if (mark != null) {
      return mark.prefHeight(available);
    }
    double ratio = ratio();
    return ratio > 0
        ? Math.ceil(shownWidth(available) * ratio)
        : Math.clamp(Math.ceil(available * UNKNOWN_RATIO), WAITING_LEAST, tallest());
  }

  /** Height to width; 0 while that is unknown. */
  private double ratio() {
    Image image = view.getImage();
    if (image != null) {
      return image.getHeight() / image.getWidth();
    }
    boolean known = picture.width() > 0 && picture.height() > 0;
    return known ? (double) picture.height() / picture.width() : 0;
  }

  private double tallest() {
    return Math.max(WAITING_LEAST, Math.min(most, context.tallest().getAsDouble() * TALLEST));
  }

  /**
   * Is lower from now on, but not much.
   *
   * @param pixels by how much, at the least
   * @return false if it is as it was
   */
  boolean shrink(double pixels) {
    double wanted = Math.floor(getHeight() - pixels - 1);
    if (mark != null || ratio() <= 0 || wanted < getHeight() * SMALLEST) {
      return false;
    }
    most = wanted;
    requestLayout();
    return true;
  }

  /** Is as high as it likes again. */
  void grow() {
    most = Double.MAX_VALUE;
    requestLayout();
  }

  /** How wide the picture is shown: as wide as it is, if there is room. */
  private double shownWidth(double available) {
    Image image = view.getImage();
    double natural = picture.width() > 0 ? picture.width() : image == null ? 0 : image.getWidth();
    double ratio = ratio();
    double room = ratio > 0 ? Math.min(available, Math.floor(tallest() / ratio)) : available;
    return natural <= 0 ? room : Math.min(natural, room);
  }

  @Override
  protected void layoutChildren() {
    if (mark != null) {
      mark.resizeRelocate(0, 0, getWidth(), getHeight());
      return;
    }
    ask();
    double width = shownWidth(getWidth());
    view.setFitWidth(width);
    view.relocate(Math.rint((getWidth() - width) / 2), 0);
  }

  private void ask() {
    ImageHash hash = context.image(picture.url());
    if (hash != null && getWidth() > asked) {
      asked = getWidth();
      context.pictures().picture(hash, getWidth(), this::show, () -> showMark("picture.broken"));
    }
  }

  private void show(Image image) {
    view.setImage(image);
    requestLayout();
  }
}
