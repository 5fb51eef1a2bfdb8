package org.offprint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.offprint.library.SaveFailure;
import org.offprint.library.SaveOutcome;
import org.offprint.model.ArticleId;

/**
 * Says how saves ended: what is in the library on the output, all else on the error stream.
 *
 * @param json whether to print one JSON object an article instead of a line for people
 */
record SaveReport(PrintWriter out, PrintWriter err, boolean json) {
  /** The article at an address; gives whether it is in the library now. */
  boolean ofAddress(String address, SaveOutcome outcome) {
    boolean there = of(address, outcome);
    if (outcome instanceof SaveOutcome.Saved saved && saved.missingImages() > 0) {
      say(address + ": " + missing(saved.missingImages()));
    }
    return there;
  }

  /** The page in a file, whose pictures are never there; gives whether it is in the library now. */
  boolean ofFile(Path file, SaveOutcome outcome) {
    return of(file.toString(), outcome);
  }

  /** A sentence on the error stream. */
  void say(String sentence) {
    ErrorLine.print(err, sentence);
  }

  private boolean of(String source, SaveOutcome outcome) {
    return switch (outcome) {
      case SaveOutcome.Saved saved -> {
        print(saved.id(), saved.title(), true, saved.missingImages());
        if (saved.commentsCutTo() > 0) {
          say(
              source
                  + ": Saved, but with the first "
                  + saved.commentsCutTo()
                  + " of its comments only: more are not kept.");
        }
        yield true;
      }
      case SaveOutcome.AlreadySaved saved -> {
        print(saved.id(), saved.title(), false, 0);
        say(
            source
                + (saved.restored()
                    ? ": It was in the trash, from which it is back."
                    : ": It was in the library before; 'offprint refresh "
                        + saved.id()
                        + "' looks for changes."));
        yield true;
      }
      case SaveOutcome.Failed failed -> {
        say(source + ": " + failed.failure().sentence() + hint(failed.failure()));
        yield false;
      }
      case SaveOutcome.Cancelled _ -> {
        say(source + ": Cancelled.");
        yield false;
      }
    };
  }

  private static String hint(SaveFailure failure) {
    return failure.reason() == SaveFailure.Reason.NOT_AN_ARTICLE
        ? " With --anyway it is kept all the same."
        : "";
  }

  private static String missing(int images) {
    return images == 1
        ? "Saved, but one picture could not be fetched."
        : "Saved, but " + images + " pictures could not be fetched.";
  }

  private void print(ArticleId id, String title, boolean added, int missingImages) {
    out.println(json ? Json.added(id, title, added, missingImages) : id + "\t" + OneLine.of(title));
  }
}
