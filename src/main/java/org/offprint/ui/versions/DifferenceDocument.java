package org.offprint.ui.versions;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.offprint.compare.Change;
import org.offprint.compare.Comparison.Counts;
import org.offprint.compare.FieldChange;
import org.offprint.compare.Paragraph;
import org.offprint.compare.ParagraphKind;
import org.offprint.compare.Piece;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.document.Inline;
import org.offprint.document.Inline.Mark;
import org.offprint.library.VersionComparison;
import org.offprint.model.PublishedTime;
import org.offprint.ui.i18n.Messages;

/**
 * Writes the difference between two versions as a document: what was added is underlined, what was
 * removed is struck out, and what happened to whole paragraphs is said in words.
 */
final class DifferenceDocument {
  /** So many unchanged paragraphs are shown on each side of a change; the rest is folded. */
  private static final int AROUND = 1;

  private static final int FEWEST_FOLDED = 2;
  private static final int BEGINNING = 48;

  private final List<Block> blocks = new ArrayList<>();
  private final VersionComparison comparison;
  private final boolean unfolded;

  private DifferenceDocument(VersionComparison comparison, boolean unfolded) {
    this.comparison = comparison;
    this.unfolded = unfolded;
  }

  /**
   * The difference as a document.
   *
   * @param unfolded whether all that is unchanged is shown too
   */
  static Document of(VersionComparison comparison, boolean unfolded) {
    DifferenceDocument writer = new DifferenceDocument(comparison, unfolded);
    writer.head();
    writer.text();
    var content = comparison.later().content();
    return new Document(writer.blocks, content.language(), content.direction());
  }

  private void head() {
    VersionWords.Moments when =
        VersionWords.times(comparison.before().madeAt(), comparison.after().madeAt());
    say(Messages.text("difference.versions", when.before(), when.after()));
    if (comparison.isSame()) {
      say(Messages.text("difference.none"));
      return;
    }
    say(summary(comparison.text().counts()));
    blocks.add(
        new Block.Paragraph(
            List.of(
                span(Messages.text("difference.added.legend"), Mark.SMALL, Mark.UNDERLINE),
                span(" \u00B7 ", Mark.SMALL),
                span(Messages.text("difference.removed.legend"), Mark.SMALL, Mark.STRIKE))));
    comparison.fields().forEach(this::field);
    blocks.add(new Block.Rule());
  }

  private static String summary(Counts counts) {
    List<String> parts = new ArrayList<>();
    add(parts, "difference.edited", counts.edited());
    add(parts, "difference.added", counts.added());
    add(parts, "difference.removed", counts.removed());
    add(parts, "difference.moved", counts.moved());
    add(parts, "difference.recut", counts.recut());
    return parts.isEmpty() ? Messages.text("difference.text-same") : String.join(" ", parts);
  }

  private static void add(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(Messages.text(key, count));
    }
  }

  private void field(FieldChange change) {
    String key = "difference." + change.field().name().toLowerCase(Locale.ROOT);
    if (change.field() == FieldChange.Field.PUBLISHED) {
      say(Messages.text(key, date(change.before()), date(change.after())));
      return;
    }
    List<Inline> line = new ArrayList<>();
    line.add(span(Messages.text(key) + " ", Mark.STRONG));
    line.addAll(pieces(change.pieces()));
    blocks.add(new Block.Paragraph(line));
  }

  private static String date(String iso) {
    if (iso.isEmpty()) {
      return Messages.text("difference.no-date");
    }
    PublishedTime time = PublishedTime.parse(iso);
    Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    String day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(time.date());
    return time.time() == null
        ? day
        : day
            + ", "
            + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time.time());
  }

  private void text() {
    List<Change> changes = comparison.text().changes();
    int i = 0;
    while (i < changes.size()) {
      int end = i;
      while (end < changes.size() && changes.get(end) instanceof Change.Kept) {
        end++;
      }
      if (end > i) {
        kept(changes.subList(i, end), i == 0, end == changes.size());
        i = end;
      } else {
        change(changes.get(i++));
      }
    }
  }

  private void kept(List<Change> run, boolean first, boolean last) {
    int head = first ? 0 : AROUND;
    int tail = last ? 0 : AROUND;
    if (unfolded || run.size() < head + tail + FEWEST_FOLDED) {
      run.forEach(this::change);
      return;
    }
    run.subList(0, head).forEach(this::change);
    say(Messages.text("difference.folded", run.size() - head - tail));
    run.subList(run.size() - tail, run.size()).forEach(this::change);
  }

  private void change(Change change) {
    switch (change) {
      case Change.Kept kept -> add(kept.paragraph().kind(), List.of(span(kept.paragraph().text())));
      case Change.Edited edited -> {
        if (edited.from() != edited.to()) {
          say(Messages.text("difference.kind." + name(edited.from()) + "." + name(edited.to())));
        }
        add(edited.to(), pieces(edited.pieces()));
      }
      case Change.Removed removed -> {
        say(Messages.text("difference.paragraph.removed"));
        add(removed.paragraph(), Mark.STRIKE);
      }
      case Change.Added added -> {
        say(Messages.text("difference.paragraph.added"));
        add(added.paragraph(), Mark.UNDERLINE);
      }
      case Change.Moved moved -> {
        boolean up = moved.after() < moved.before();
        say(Messages.text(up ? "difference.moved.up" : "difference.moved.down"));
        add(moved.to(), pieces(moved.pieces()));
      }
      case Change.Recut recut -> {
        say(Messages.text(recut.isSplit() ? "difference.split" : "difference.joined"));
        List<List<Piece>> lines = Cuts.lines(recut.pieces());
        for (int i = 0; i < recut.to().size(); i++) {
          add(recut.to().get(i), pieces(lines.get(i)));
        }
      }
      case Change.Left left ->
          say(
              Messages.text(
                  left.after() < left.before() ? "difference.left.up" : "difference.left.down",
                  beginning(left.paragraph().text())));
    }
  }

  private static String name(ParagraphKind kind) {
    return kind == ParagraphKind.HEADING ? "heading" : "text";
  }

  private static String beginning(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= BEGINNING) {
      return line;
    }
    int space = line.lastIndexOf(' ', BEGINNING);
    int end = space > 0 ? space : line.offsetByCodePoints(0, BEGINNING / 2);
    return line.substring(0, end).strip() + "\u2026";
  }

  private void add(Paragraph paragraph, Mark mark) {
    add(paragraph.kind(), List.of(span(paragraph.text(), mark)));
  }

  private void add(ParagraphKind kind, List<Inline> line) {
    blocks.add(
        switch (kind) {
          case HEADING -> new Block.Heading(3, line);
          case TEXT, CODE, ROW, CAPTION -> new Block.Paragraph(line);
          case ITEM ->
              new Block.ListBlock(
                  false, 1, List.of(new Block.ListItem(List.of(new Block.Paragraph(line)))));
          case QUOTE -> new Block.Quote(List.of(new Block.Paragraph(line)), List.of());
        });
  }

  private static List<Inline> pieces(List<Piece> pieces) {
    List<Inline> line = new ArrayList<>();
    Piece last = null;
    for (Piece piece : pieces) {
      if (last != null && needsSpace(last, piece)) {
        line.add(span(" "));
      }
      last = piece;
      line.add(
          switch (piece.kind()) {
            case SAME -> span(piece.text());
            case REMOVED -> span(piece.text(), Mark.STRIKE);
            case ADDED -> span(piece.text(), Mark.UNDERLINE);
          });
    }
    return line;
  }

  /** What was struck out and what took its place are not one word, where words have spaces. */
  private static boolean needsSpace(Piece last, Piece next) {
    int before = last.text().codePointBefore(last.text().length());
    int after = next.text().codePointAt(0);
    return last.kind() == Piece.Kind.REMOVED
        && next.kind() == Piece.Kind.ADDED
        && !Character.isWhitespace(before)
        && !Character.isWhitespace(after)
        && !(Character.isIdeographic(before) && Character.isIdeographic(after));
  }

  /** A line of ours, told apart from the article's. */
  private void say(String sentence) {
    blocks.add(new Block.Paragraph(List.of(span(sentence, Mark.SMALL, Mark.EMPHASIS))));
  }

  private static Inline span(String text, Mark... marks) {
    return new Inline.Span(text.replace('\n', ' ').replace('\t', ' '), Set.of(marks), null);
  }
}
