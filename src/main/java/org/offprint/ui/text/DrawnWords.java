package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.offprint.print.font.WordOutlines.Outline;

/** The outlines of words, and the lines under and through them; words of one look share a path. */
final class DrawnWords {
  private static final double THOUSAND = 1000;

  /** Lines through and under words, in thousandths of the size. */
  private static final int UNDERLINE_AT = 140;

  private static final int STRIKE_AT = -270;
  private static final int LINE = 55;

  /** Words of one colour and size; what has a style class of its own takes its colour from that. */
  private record Look(double size, boolean bound, List<String> classes) {}

  private record Group(SVGPath path, StringBuilder data) {}

  private final Map<Look, Group> groups = new HashMap<>();

  /** Forgets what was drawn; the paths stay, for what comes next. */
  void clear() {
    groups.values().forEach(group -> group.data().setLength(0));
  }

  /**
   * Draws a word.
   *
   * @param like the node that it stands for
   * @param base of the line, in pixels
   * @param x of the word's left edge, in pixels
   */
  void word(Text like, Outline outline, double x, double base) {
    double unit = like.getFont().getSize() / THOUSAND;
    StringBuilder data = group(like).data();
    move(data, Math.round(x / unit), Math.round(base / unit)).append(outline.path());
  }

  /** Draws the lines that a node has under it or through it, from {@code x} for {@code width}. */
  void lines(Text like, double x, double base, double width) {
    double unit = like.getFont().getSize() / THOUSAND;
    if (like.isUnderline()) {
      line(group(like).data(), x / unit, base / unit + UNDERLINE_AT, width / unit);
    }
    if (like.isStrikethrough()) {
      line(group(like).data(), x / unit, base / unit + STRIKE_AT, width / unit);
    }
  }

  private Group group(Text like) {
    Look look =
        new Look(
            like.getFont().getSize(),
            like.fillProperty().isBound(),
            List.copyOf(like.getStyleClass()));
    return groups.computeIfAbsent(look, any -> group(like, look.size() / THOUSAND));
  }

  private static Group group(Text like, double unit) {
    SVGPath path = new SVGPath();
    path.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.fillProperty().bind(like.fillProperty());
    path.getTransforms().add(new Scale(unit, unit));
    return new Group(path, new StringBuilder());
  }

  /** Gives the paths their shapes. */
  List<SVGPath> paths() {
    List<SVGPath> paths = new ArrayList<>();
    groups
        .values()
        .forEach(
            group -> {
              group.path().setContent(group.data().toString());
              if (!group.data().isEmpty()) {
                paths.add(group.path());
              }
            });
    return paths;
  }

  private static StringBuilder move(StringBuilder data, long x, long y) {
    return data.append('M').append(x).append(' ').append(y);
  }

  private static void line(StringBuilder data, double left, double y, double width) {
    move(data, Math.round(left), Math.round(y)).append('h').append(Math.round(width));
    data.append('v').append(LINE).append('h').append(-Math.round(width)).append('z');
  }
}
