package org.offprint.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Block;

/**
 * Pictures with their captions as strips that stay together. Pictures are written anew: what a
 * camera noted in them, such as a place, does not come along.
 */
final class PictureStrips {
  private static final double POINTS_PER_PIXEL = 0.75;
  private static final double DOTS_PER_POINT = 300.0 / 72;
  private static final double TALLEST_SHARE = 0.6;
  private static final double GAP = 8;
  private static final double CAPTION_GAP = 5;
  private static final float QUALITY = 0.88f;
  private static final double EMPTY_HEIGHT = 40;

  private final PDDocument document;
  private final Setting setting;
  private final PictureSource source;
  private final double pageHeight;
  private final Map<String, Optional<PDImageXObject>> embedded = new HashMap<>();

  /**
   * For an article.
   *
   * @param pageHeight of a page's text area, of which a picture takes a share
   */
  PictureStrips(PDDocument document, Setting setting, PictureSource source, double pageHeight) {
    this.document = document;
    this.setting = setting;
    this.source = source;
    this.pageHeight = pageHeight;
  }

  private record Shown(
      Block.Picture picture, @Nullable PDImageXObject image, double width, double height) {}

  /** A figure: its pictures, two beside each other if there are several, and what it says. */
  List<Strip> of(Block.Figure figure, Place place) {
    List<Strip> strips = new ArrayList<>();
    List<Block.Picture> pictures = figure.pictures();
    String link = figure.link();
    for (int i = 0; i < pictures.size(); ) {
      boolean pair = i + 1 < pictures.size();
      strips.add(row(pictures.subList(i, pair ? i + 2 : i + 1), link, place).spaced(GAP));
      i += pair ? 2 : 1;
    }
    List<Strip> words = new ArrayList<>();
    TextLook small = TextLook.of(8.8).muted();
    if (!figure.caption().isEmpty()) {
      words.addAll(
          setting.paragraph(
              setting.styled(figure.caption(), small), place, place.node().child("Caption"), 0.95));
    }
    if (link != null) {
      words.addAll(
          setting.paragraph(
              StyledText.of(link, small.linked(link).underline()),
              place,
              place.node().child("P"),
              0.95));
    }
    for (int i = 0; i < words.size(); i++) {
      Strip line = i == 0 ? words.get(i).spaced(CAPTION_GAP) : words.get(i);
      strips.add(strips.isEmpty() ? line : line.glued());
    }
    strips.add(Strip.gap(GAP / 2).glued());
    return strips;
  }

  private Strip row(List<Block.Picture> pictures, @Nullable String link, Place place) {
    double room = (place.width() - GAP * (pictures.size() - 1)) / pictures.size();
    List<Shown> shown = pictures.stream().map(picture -> shown(picture, room)).toList();
    double height = shown.stream().mapToDouble(Shown::height).max().orElse(0);
    double width = shown.stream().mapToDouble(Shown::width).sum() + GAP * (pictures.size() - 1);
    List<StructureNode> nodes =
        pictures.stream()
            .map(picture -> place.node().child("Figure", picture.description()))
            .toList();
    return Strip.of(
        height,
        (canvas, left, top) -> {
          double x = left + place.left() + (place.width() - width) / 2;
          for (int i = 0; i < shown.size(); i++) {
            paint(shown.get(i), nodes.get(i), canvas, x, top + height - shown.get(i).height());
            if (link != null) {
              canvas.link(x, top, shown.get(i).width(), height, link);
            }
            x += shown.get(i).width() + GAP;
          }
        });
  }

  private void paint(Shown shown, StructureNode node, PageCanvas canvas, double x, double y) {
    PDImageXObject image = shown.image();
    canvas.tagged(
        node,
        () -> {
          if (image != null) {
            canvas.image(image, x, y, shown.width(), shown.height());
          } else {
            paintMissing(shown, canvas, x, y);
          }
        });
  }

  private void paintMissing(Shown shown, PageCanvas canvas, double x, double y) {
    canvas.fill(0.94, x, y, shown.width(), shown.height());
    String said = shown.picture().description().strip();
    String words =
        said.isEmpty()
            ? PrintWords.text("picture.missing")
            : PrintWords.text("picture.missing.what", said);
    TextLook look = TextLook.of(8.4).muted();
    TextLine line = setting.line(StyledText.of(fitting(words, shown.width() - 2 * GAP), look));
    canvas.text(line, x + GAP, y + shown.height() / 2 + 3);
  }

  private String fitting(String words, double width) {
    String fit = words;
    while (fit.length() > 8 && setting.line(StyledText.of(fit, TextLook.of(8.4))).width() > width) {
      fit = fit.substring(0, fit.offsetByCodePoints(fit.length(), -2)).stripTrailing() + "…";
    }
    return fit;
  }

  private Shown shown(Block.Picture picture, double room) {
    PDImageXObject image =
        embedded.computeIfAbsent(picture.url(), url -> embed(url, room)).orElse(null);
    if (image == null) {
      return new Shown(picture, null, room, EMPTY_HEIGHT);
    }
    double pixels = picture.width() > 0 ? picture.width() : image.getWidth();
    double width = Math.min(room, Math.max(pixels, 1) * POINTS_PER_PIXEL);
    double height = width * image.getHeight() / image.getWidth();
    double tallest = pageHeight * TALLEST_SHARE;
    return height <= tallest
        ? new Shown(picture, image, width, height)
        : new Shown(picture, image, width * tallest / height, tallest);
  }

  private Optional<PDImageXObject> embed(String url, double room) {
    return source.picture(url, (int) Math.ceil(room * DOTS_PER_POINT)).map(this::embed);
  }

  private PDImageXObject embed(BufferedImage picture) {
    try {
      return picture.getColorModel().hasAlpha()
          ? LosslessFactory.createFromImage(document, picture)
          : JPEGFactory.createFromImage(document, picture, QUALITY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
