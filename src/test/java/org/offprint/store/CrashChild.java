package org.offprint.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleNote;
import org.offprint.model.ArticleSection;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.HighlightId;
import org.offprint.model.NotesEdit;
import org.offprint.model.StatusChange;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;
import org.offprint.testing.SampleArticles;

/**
 * Works on a library until it is killed, and says of every action that it begins ("try ...") and
 * that it is done ("did ...").
 */
final class CrashChild {
  private static final List<StatusChange> CHANGES = List.of(StatusChange.values());

  private final ArticleDatabase database;
  private final Random random;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<ArticleId> ids = new ArrayList<>();

  private CrashChild(ArticleDatabase database, long seed) {
    this.database = database;
    this.random = new Random(seed);
    ids.addAll(database.ids(ArticleSection.ALL));
    ids.addAll(database.ids(ArticleSection.TRASH));
  }

  /** Arguments: the library file, and a seed. */
  public static void main(String[] args) {
    try (ArticleDatabase database = ArticleDatabase.open(Path.of(args[0]))) {
      CrashChild child = new CrashChild(database, Long.parseLong(args[1]));
      // Nobody listens any more once the harness itself was ended.
      while (!child.out.checkError()) {
        child.act();
      }
    }
  }

  private void act() {
    switch (ids.isEmpty() ? 0 : random.nextInt(10)) {
      case 0, 1 -> save();
      case 2, 3, 4 -> change();
      case 5 -> tag();
      case 6 -> edit();
      case 7 -> note();
      case 8 -> mark();
      default -> delete();
    }
  }

  private void save() {
    String name = Long.toHexString(random.nextLong());
    out.println("try save " + name);
    ArticleId id = database.save(article(name)).id();
    ids.add(id);
    out.println("did save " + name + " " + id);
  }

  private NewArticle article(String name) {
    String text = ("Words of " + name + " ").repeat(1 + random.nextInt(2000));
    return SampleArticles.at("https://crash.test/" + name)
        .title(name)
        .text(text)
        .image("https://crash.test/" + name + ".png", text)
        .make();
  }

  private void change() {
    ArticleId id = any();
    StatusChange change = CHANGES.get(random.nextInt(CHANGES.size()));
    out.println("try change " + id + " " + change);
    database.change(List.of(id), change);
    out.println("did change " + id + " " + change);
  }

  private void tag() {
    ArticleId id = any();
    String name = "tag" + random.nextInt(5);
    out.println("try tag " + id + " " + name);
    database.tags().add(List.of(id), name);
    out.println("did tag " + id + " " + name);
  }

  /** A new version with a new name. */
  private void edit() {
    ArticleId id = any();
    String name = Long.toHexString(random.nextLong());
    out.println("try edit " + id + " " + name);
    database.addVersion(id, article(name), true);
    out.println("did edit " + id + " " + name);
  }

  private void note() {
    ArticleId id = any();
    String text = Long.toHexString(random.nextLong());
    out.println("try note " + id + " " + text);
    database
        .notes()
        .apply(NotesEdit.note(new ArticleNote(id, text, Instant.ofEpochSecond(1_790_000_000))));
    out.println("did note " + id + " " + text);
  }

  /** A highlight whose own note tells it from others. */
  private void mark() {
    ArticleId id = any();
    String note = Long.toHexString(random.nextLong());
    Instant now = Instant.ofEpochSecond(1_790_000_000);
    out.println("try mark " + id + " " + note);
    database
        .notes()
        .add(
            List.of(
                new Highlight(
                    new HighlightId(1),
                    id,
                    1,
                    HighlightColour.YELLOW,
                    new TextQuote("Words", "", " of"),
                    new TextRange(0, 5),
                    note,
                    now,
                    now)));
    out.println("did mark " + id + " " + note);
  }

  private void delete() {
    ArticleId id = any();
    out.println("try change " + id + " " + StatusChange.MOVE_TO_TRASH);
    database.change(List.of(id), StatusChange.MOVE_TO_TRASH);
    out.println("did change " + id + " " + StatusChange.MOVE_TO_TRASH);
    out.println("try delete " + id);
    database.deleteForever(List.of(id));
    ids.remove(id);
    out.println("did delete " + id);
  }

  private ArticleId any() {
    return ids.get(random.nextInt(ids.size()));
  }
}
