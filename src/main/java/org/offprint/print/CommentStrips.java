package org.offprint.print;

import java.util.ArrayList;
import java.util.List;
import org.offprint.anchor.MarkableText;
import org.offprint.model.Comment;

/** The readers' comments below an article; answers stand farther in. */
final class CommentStrips {
  private static final double INDENT = 14;
  private static final int DEEPEST = 7;
  private static final double SIZE = 9.4;
  private static final double BAR_GREY = 0.82;
  private static final double BETWEEN = 9;

  private final Setting setting;

  CommentStrips(Setting setting) {
    this.setting = setting;
  }

  List<Strip> of(List<Comment> comments, Place place) {
    if (comments.isEmpty()) {
      return List.of();
    }
    String heading = PrintWords.text("comments.heading", comments.size());
    List<Strip> strips = new ArrayList<>(PartHeading.of(heading, setting, place));
    List<Integer> depths = new ArrayList<>();
    for (int i = 0; i < comments.size(); i++) {
      Comment comment = comments.get(i);
      boolean answers = comment.parent() >= 0 && comment.parent() < depths.size();
      int depth = answers ? depths.get(comment.parent()) + 1 : 0;
      depths.add(depth);
      strips.addAll(comment(comment, i, Math.min(depth, DEEPEST), place));
    }
    return strips;
  }

  private List<Strip> comment(Comment comment, int index, int depth, Place place) {
    Place inside = place.indented(depth * INDENT).under(place.node().child("Sect"));
    List<Strip> strips = new ArrayList<>(author(comment, index, inside));
    boolean glue = true;
    String[] paragraphs = comment.text().split("\n{2,}", -1);
    for (int i = 0; i < paragraphs.length; i++) {
      StyledText text =
          StyledText.of(paragraphs[i].strip(), TextLook.of(SIZE))
              .marked(setting.marks().named(MarkedLines.comment(index, i + 1)));
      List<Strip> lines =
          new ArrayList<>(setting.paragraph(text, inside, inside.node().child("P")));
      if (!lines.isEmpty()) {
        Strip top = lines.getFirst();
        lines.set(0, glue ? top.spaced(1).glued() : top.spaced(4));
        glue = false;
        strips.addAll(lines);
      }
    }
    if (!strips.isEmpty()) {
      Strip top = strips.getFirst().spaced(BETWEEN);
      strips.set(0, index == 0 ? top.glued() : top);
    }
    Place bar = place.indented(depth * INDENT - 7);
    return depth == 0
        ? strips
        : strips.stream().map(strip -> BlockStrips.barred(strip, bar, BAR_GREY)).toList();
  }

  private List<Strip> author(Comment comment, int index, Place place) {
    String name =
        comment.author().isBlank() ? PrintWords.text("comments.nobody") : comment.author();
    String rest = comment.when().isBlank() ? "" : MarkableText.COMMENT_SEPARATOR + comment.when();
    TextLook look = TextLook.of(SIZE - 0.6);
    StyledText line =
        new StyledText(
            name + rest,
            List.of(
                new StyledText.Stretch(0, name.length(), look.bold()),
                new StyledText.Stretch(name.length(), name.length() + rest.length(), look.muted())),
            List.of());
    return setting.paragraph(
        line.marked(setting.marks().named(MarkedLines.comment(index, 0))),
        place,
        place.node().child("P"));
  }
}
